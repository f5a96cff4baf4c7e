import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { version } from "../../package.json";

const root = resolve(__dirname, "../..");
const dist = join(root, "dist");

export const releaseName = `推荐申报助手-${version}`;
/** What a clerk opens. */
export const openName = "打开推荐申报助手.html";

/** What only Excel asks for, and what is told to those who build. */
const notOfThePage = /^(?:office\/|taskpane\.|shortcuts\.json$|sizes\.json$)/;

/**
 * The built page and command line as clerks are given them: the bytes of every file by its path, all in one folder. Throws
 * where they have not been built.
 */
export function releaseFiles(): Record<string, Uint8Array> {
  const page = filesIn(join(dist, "web")).filter(([path]) => !notOfThePage.test(path));
  const commandLine = filesIn(dist).filter(([path]) => !path.startsWith("web/"));
  const howTo = readFileSync(join(__dirname, "howTo.txt"), "utf8").replace("{version}", version);
  const files: [path: string, bytes: Uint8Array][] = [
    ["使用说明.txt", utf8(`\ufeff${howTo.replaceAll("\n", "\r\n")}`)],
    [openName, utf8(leadingTo("网页/index.html"))],
    ...page.map(([path, bytes]): [string, Uint8Array] => [`网页/${path}`, bytes]),
    ...commandLine.map(([path, bytes]): [string, Uint8Array] => [`命令行/${path}`, bytes]),
  ];
  return Object.fromEntries(files.map(([path, bytes]) => [`${releaseName}/${path}`, bytes]));
}

function filesIn(folder: string): [path: string, bytes: Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join("/"), readFileSync(file)]);
}

/** A page among few files that opens one among many. */
function leadingTo(path: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8" />
  <meta http-equiv="refresh" content="0; url=${encodeURI(path)}" />
  <title>推荐申报助手</title>
  <p>正在打开推荐申报助手…没有打开的，请<a href="${encodeURI(path)}">点这里</a>；点了也打不开的，请先把压缩包全部解压。</p>
</html>
`;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
