import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

/** The newest there is here, or the oldest on which the pages are to work. */
export type Engine = "newest" | "oldest";

/** True of machines for which the browsers from npm are made. */
const runsNpmBrowsers = process.platform === "linux" && process.arch === "x64";

/** The browser that tests and screenshots drive; a browser from npm unpacks itself into the folder for temporary files once. */
export function findBrowser(engine: Engine): Promise<string> {
  return engine === "oldest" ? findOldest() : findNewest();
}

/** CHROME_PATH, one that is installed, or the one from npm, which needs no system package. */
async function findNewest(): Promise<string> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  const path = installed().find((each) => existsSync(each));
  if (path !== undefined) return path;
  if (!runsNpmBrowsers) {
    throw new Error("没有找到浏览器：请安装 Chrome 或 Edge，或用环境变量 CHROME_PATH 指明浏览器程序。");
  }
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

/** Chromium 86. Its package would unpack it with the means of a cloud that it was made for, and only there. */
async function findOldest(): Promise<string> {
  if (!runsNpmBrowsers) throw new Error("Chromium 86 只有 Linux（x64）版本可用。");
  const path = join(tmpdir(), "chromium-86");
  if (existsSync(path)) return path;
  const packed = join(dirname(require.resolve("chrome-aws-lambda/package.json")), "bin/chromium.br");
  const begun = `${path}.${process.pid}`;
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(begun, { mode: 0o755 }));
  await rename(begun, path);
  return path;
}

/** Where Chrome, Edge and Chromium are usually put. */
function installed(): string[] {
  switch (process.platform) {
    case "win32":
      return [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ]);
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"].map(
        (name) => `/usr/bin/${name}`,
      );
  }
}
