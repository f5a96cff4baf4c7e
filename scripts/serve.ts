import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { type Served, serveFolder } from "./serveFolder";

const folder = resolve(__dirname, "../dist/web");

/** As in manifest.xml. */
const excelPort = 3000;
const pagePort = 3001;

/** Serves the built pages on this computer: to its browser, or with `--excel` over https, as Excel asks for it. */
async function main(): Promise<void> {
  if (!existsSync(folder)) throw new Error("还没有生成网页，请先运行 npm run build。");
  if (process.argv.includes("--excel")) {
    const { url } = await serve(excelPort, await getHttpsServerOptions());
    console.log(`加载项：${url}taskpane.html（按 Ctrl+C 结束）`);
    return;
  }
  const { url: address } = await serve(Number(process.env.PORT ?? pagePort));
  const url = `${address}?sample`;
  console.log(`网页版：${url}（按 Ctrl+C 结束）`);
  openBrowser(url);
}

function serve(port: number, tls?: Awaited<ReturnType<typeof getHttpsServerOptions>>): Promise<Served> {
  return serveFolder(folder, tls ? { port, tls } : { port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Error(`端口 ${port} 已被占用；请先结束占用它的程序${tls ? "" : "，或用环境变量 PORT 另指定一个"}。`);
  });
}

/** Opens the page where someone can see it; elsewhere its address has been printed. */
function openBrowser(url: string): void {
  const onScreen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || !onScreen) return;
  const [command, start] = opener();
  const browser = spawn(command, [...start, url], { stdio: "ignore", detached: true });
  browser.on("error", () => console.log("未能自动打开浏览器，请手工打开上面的网址。"));
  browser.unref();
}

function opener(): [command: string, start: readonly string[]] {
  if (process.platform === "win32") return ["cmd", ["/c", "start", ""]];
  return [process.platform === "darwin" ? "open" : "xdg-open", []];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
