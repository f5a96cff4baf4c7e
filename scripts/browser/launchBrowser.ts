import { type Browser, chromium } from "playwright-core";
import { type Engine, findBrowser } from "./findBrowser";

const quiet = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
];

export async function launchBrowser(engine: Engine = "newest"): Promise<Browser> {
  // The sandbox cannot be set up by root, which is who tests run as in a container.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: await findBrowser(engine),
    args: isRoot ? [...quiet, "--no-sandbox"] : quiet,
  });
}
