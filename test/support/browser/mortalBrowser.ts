import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Browser, chromium, type Page } from "playwright-core";
import { helpPlaywright } from "./helpPlaywright";

export interface MortalBrowser {
  readonly browser: Browser;
  /** With what the profile remembers. */
  readonly page: Page;
  /** Ends every process of the browser at once, as a power cut would; gives when they are gone. */
  kill(): Promise<void>;
}

/** Starts a browser on a profile of its own, in a process that can be killed. */
export async function startBrowser(program: string, profile: string): Promise<MortalBrowser> {
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    program,
    [
      "--headless",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--remote-debugging-port=0",
      "--lang=zh-CN",
      `--user-data-dir=${profile}`,
      ...(isRoot ? ["--no-sandbox"] : []),
      "about:blank",
    ],
    // The leader of a group, in which all its processes are.
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const gone = once(child, "exit");
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} does not start`);
  const address = await addressOf(child.stderr);
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error("no profile");
  context.setDefaultTimeout(20_000);
  const page = context.pages()[0] ?? (await context.newPage());
  await helpPlaywright(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  return {
    browser,
    page,
    async kill() {
      process.kill(-pid, "SIGKILL");
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}

async function addressOf(stderr: NodeJS.ReadableStream): Promise<string> {
  let told = "";
  for await (const piece of stderr) {
    told += String(piece);
    const [, address] = /DevTools listening on (ws:\S+)/.exec(told) ?? [];
    if (address) {
      stderr.resume();
      return address;
    }
  }
  throw new Error(`the browser does not listen: ${told}`);
}
