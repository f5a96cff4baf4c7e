import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import program from "../package.json";
import { iconSizes } from "../scripts/iconSizes";
import { developmentUrl } from "../scripts/manifestFor";
import { addressesOf, manifest } from "./support/manifest";

/** The pages as `npm run build` leaves them. */
const folder = resolve(__dirname, "../dist/web");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const pages = ["taskpane.html", "index.html", "help.html"];
const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));

interface Sizes {
  readonly entries: Readonly<
    Record<"taskpane" | "page", { readonly bytes: number; readonly files: readonly string[] }>
  >;
  readonly files: Readonly<Record<string, number>>;
}
const sizes: Sizes = JSON.parse(read("sizes.json"));

/** What a page loads or leads to. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, link = ""]) => link);
}

test("everything that the manifest names is there", () => {
  const files = [...new Set(addressesOf(manifest))].map((address) => address.slice(developmentUrl.length));
  expect(files).toContain("taskpane.html");
  expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
});

test("the help says which version it is of, for whoever reports a fault", () => {
  expect(read("help.html")).toContain(`<p>${program.version}。`);
});

test("icons have the size that their name tells", () => {
  const icons = readdirSync(join(folder, "icons"));
  expect(icons.length % iconSizes.length).toBe(0);
  for (const icon of icons) {
    const png = readFileSync(join(folder, "icons", icon));
    const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
    expect(iconSizes).toContain(size);
    expect([icon, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon, size, size]);
  }
});

test.each(pages)("%s loads from its own folder alone, which its policy enforces", (page) => {
  const html = read(page);
  const [, policy = ""] = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(html) ?? [];
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(policy.split("; ").filter((part) => part.includes("unsafe-inline"))).toEqual([
    expect.stringMatching(/^style-src /),
  ]);
  const links = linksOf(html);
  expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  // The policy stands before all that it is to hold.
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(?:style|script|link)/));
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son[a-z]+=/);
});

test("no script makes code of text, so that none needs unsafe-eval", () => {
  expect(scripts.length).toBeGreaterThan(10);
  for (const script of scripts) {
    // A way to the global object for programs so old that they have neither `self` nor `window`; never come to here.
    const code = read(script).replaceAll(/(?:new )?Function\(\s*["']return this["']\s*\)/g, "");
    // Called so only where `setImmediate` is given a text instead of a function.
    const made = code.match(/(?<![.\w$])(?:eval\(|new Function\((?!""\s*\+))/g);
    expect([script, made]).toEqual([script, null]);
  }
});

test("office.js comes from us, before the pane's own scripts, and only into the pane", () => {
  const files = linksOf(read("taskpane.html")).filter((link) => link.endsWith(".js"));
  expect(files[0]).toBe("office/office.js");
  expect(files.slice(1)).toEqual(sizes.entries.taskpane.files);
  expect(read("index.html")).not.toContain("office");
  const parts = ["excel-win32-16.01.js", "excel-mac-16.00.js", "excel-web-16.00.js"];
  for (const part of [...parts, "zh-cn/office_strings.js", "en-us/office_strings.js"]) {
    expect(existsSync(join(folder, "office", part))).toBe(true);
  }
});

test("before any script has run the page shows itself, and says later what it needs", () => {
  expect(read("taskpane.html")).toMatch(/正在打开….*Excel 2021 及以上版本/s);
  expect(read("index.html")).toMatch(/正在打开….*Chromium 86.*Firefox 91/s);
});

test.each([
  ["exceljs, which builds something", /node_modules_exceljs/],
  ["the rules, which the first reading asks for", /^rules\./],
  ["what else is asked of a workbook", /^useCases\./],
  ["what draws Word files", /^papers\./],
])("a page begins without %s, and has it in one file", (_, name) => {
  const late = Object.keys(sizes.files).filter((file) => name.test(file));
  expect(late).toHaveLength(1);
  for (const { files } of Object.values(sizes.entries)) expect(files.filter((file) => late.includes(file))).toEqual([]);
});

test.each(["taskpane", "page"] as const)("%s begins with little, in gzipped bytes", (name) => {
  const { bytes, files } = sizes.entries[name];
  const fluent = files.filter((file) => file.startsWith("fluent-"));
  const ofFluent = fluent.reduce((sum, file) => sum + (sizes.files[file] ?? 0), 0);
  expect(ofFluent).toBeGreaterThan(80 * 1024);
  // What is promised; beside React and Fluent UI, which no page of theirs can do without.
  expect(bytes - ofFluent).toBeLessThan(150 * 1024);
  // A little above what it is, so that growth is noticed.
  expect(bytes).toBeLessThan(256 * 1024);
});
