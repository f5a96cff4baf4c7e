import { existsSync } from "node:fs";
import { join } from "node:path";

/** The browser that tests and screenshots drive: CHROME_PATH, one that is installed, or the one from npm. */
export async function findBrowser(): Promise<string> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  return installed().find((path) => existsSync(path)) ?? fromNpm();
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

/** A Chromium that needs no system package; it unpacks itself into the folder for temporary files once. */
async function fromNpm(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("没有找到浏览器：请安装 Chrome 或 Edge，或用环境变量 CHROME_PATH 指明浏览器程序。");
  }
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}
