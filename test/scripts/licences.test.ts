import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import webpack from "webpack";
import { Licences } from "../../scripts/webpack/licences";
import { folderOf } from "../support/folder";

const ours = readFileSync(resolve(__dirname, "../../LICENSE"), "utf8").trim();

/** Builds a program of these files, `name: content`; what its LICENSES.txt says, and what the build complains about. */
async function built(files: Readonly<Record<string, string>>, copied: readonly string[] = []) {
  const folder = folderOf();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(folder.at(name)), { recursive: true });
    writeFileSync(folder.at(name), content);
  }
  const compiler = webpack({
    mode: "production",
    context: folder.path,
    entry: "./main.js",
    output: { path: folder.at("dist") },
    plugins: [new Licences("LICENSES.txt", { copied: copied.map(folder.at) })],
  });
  const errors = await new Promise<string[]>((done, failed) => {
    compiler?.run((fault, stats) => {
      if (fault || !stats) failed(fault);
      else done(stats.compilation.errors.map(({ message }) => message));
    });
  });
  const text = errors.length > 0 ? "" : readFileSync(folder.at("dist/LICENSES.txt"), "utf8");
  const sections = text.split(/\n={20,}\n\n/).map((section) => section.trim());
  return { errors, sections };
}

/** Files of an installed package. */
function pack(
  name: string,
  code: string,
  { version = "1.0.0", licence = `by ${name}` as string | null, at = "" } = {},
) {
  const folder = `${at}node_modules/${name}`;
  return {
    [`${folder}/package.json`]: JSON.stringify({ name, version, license: "MIT", sideEffects: false }),
    [`${folder}/index.js`]: code,
    ...(licence === null ? {} : { [`${folder}/LICENSE.md`]: licence }),
  };
}

test("the texts of all packages in the build stand there, in order, after our own; of those not in it none", async () => {
  const { errors, sections } = await built({
    "main.js": 'import { a } from "a"; import b from "@of/b"; import { unused } from "z"; import "./lazy.js"; b(a);',
    "lazy.js": 'import("c");',
    ...pack("a", 'export { nested as a } from "n";'),
    ...pack("n", "export const nested = Math.random();", { at: "node_modules/a/", version: "2.0.0" }),
    ...pack("n", "export const nested = 1;", { licence: "of another" }),
    ...pack("@of/b", "export default console.log;", { licence: "one text\r\n" }),
    ...pack("c", "console.log(3);", { licence: "one text" }),
    ...pack("z", "export const unused = console.log(4);"),
  });
  expect(errors).toEqual([]);
  expect(sections.slice(0, -1)).toEqual([
    `推荐申报助手 · Nomination Desk\n\n${ours}`,
    "@of/b 1.0.0 (MIT)\nc 1.0.0 (MIT)\n\none text",
    "n 2.0.0 (MIT)\n\nby n",
  ]);
  expect(sections.at(-1)).toMatch(/^webpack \d/);
});

test("a package without a licence text fails the build, by name", async () => {
  const { errors } = await built({
    "main.js": 'import "a"; import b from "@of/b"; import "./c.js"; b();',
    "c.js": "",
    ...pack("a", "console.log(1);"),
    ...pack("@of/b", "export default console.log;", { licence: null }),
  });
  expect(errors).toEqual([expect.stringMatching(/^no licence text for @of\/b: put it into .*NAME\.txt/)]);
});

test("what a prebuilt file was made of is named, installed or not, and a copied file's package too", async () => {
  const prebuilt = {
    "main.js": 'import a from "a"; a();',
    ...pack("a", "export default console.log;"),
    ...pack("d", "", { at: "node_modules/a/" }),
    ...pack("copied", ""),
  };
  const map = (...sources: string[]) => ({ "node_modules/a/index.js.map": JSON.stringify({ sources }) });
  const known = await built({ ...prebuilt, ...map("lib/x.js", "../node_modules/d/x.js", "node_modules/bn.js/y.js") }, [
    "node_modules/copied/index.js",
  ]);
  expect(known.sections.map((section) => section.split("\n")[0]).slice(1, -1)).toEqual([
    "a 1.0.0 (MIT)",
    "bn.js in a 1.0.0",
    "copied 1.0.0 (MIT)",
    "d 1.0.0 (MIT)",
  ]);
  const unknown = await built({ ...prebuilt, ...map("node_modules/@no/where/x.js") });
  expect(unknown.errors).toEqual([expect.stringContaining("no licence text for @no/where:")]);
});

test("both builds have their licences beside them, and an installation has them all", () => {
  const dist = resolve(__dirname, "../../dist");
  const { dependencies } = JSON.parse(readFileSync(resolve(dist, "../package.json"), "utf8"));
  const inDesk = ["exceljs", "fflate", "saxes", "valibot", "xmlchars", "jszip", "bn.js", "webpack"];
  const inWeb = ["react", "react-dom", "scheduler", "@griffel/core", "@fluentui/react-icons", "@microsoft/office-js"];
  const names = (file: string) =>
    new Set(
      [...readFileSync(resolve(dist, file), "utf8").matchAll(/^(\S+) (?:\d+\.\d|in \S+ \d)/gm)].map(([, name]) => name),
    );
  const [desk, web] = [names("LICENSES.txt"), names("web/LICENSES.txt")];
  for (const name of inDesk) expect(desk).toContain(name);
  for (const name of inWeb) expect(web).toContain(name);
  // This one only hands on other packages, which are named.
  const passedOn = ["@fluentui/react-components"];
  const both = new Set([...desk, ...web, ...passedOn]);
  expect(Object.keys(dependencies).filter((name) => !both.has(name))).toEqual([]);

  const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: resolve(dist, ".."),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ files }] = JSON.parse(packed);
  const paths = files.map(({ path }: { path: string }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(["LICENSE", "dist/LICENSES.txt", "dist/web/LICENSES.txt", "dist/desk.js"]),
  );
});
