import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Words of one notice, which code must take from the notice in force. */
const words = /昆明|金牌工人|师徒结对|技师工作站|创新工作室|2019|2020|第四届|附件[0-9]/;

/** Where they may stand: the notice's own data, and what rules and labels were called before. */
const excepted = [
  /^core\/notice\/notices\//,
  /^core\/rules\/formerIds\.ts$/,
  /^core\/noticeWorkbook\/formerLabels\.ts$/,
];

function files(folder: string): string[] {
  return readdirSync(join("src", folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(path) ? [path] : [];
  });
}

/** Comments may cite their source; the built-in notice goes by its name. */
function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/^import .*$/gm, "")
    .replaceAll("kunming2020", "");
}

/** The catalogues speak of one issuer, whom `inIssuersName` calls by the notice's; its own words stand there, too. */
const catalogues = /^core\/(notice\/issuerName\.ts|workbook\/kinds\/|workbook\/standardWorkbook\/)/;

test("no message or word takes the issuer for a city's union", () => {
  const found = ["core", "app", "cli", "taskpane", "page", "incoming", "commands"]
    .flatMap(files)
    .filter((path) => ![...excepted, catalogues].some((pattern) => pattern.test(path)))
    .filter((path) => /市总|市级/.test(withoutComments(readFileSync(join("src", path), "utf8"))));
  expect(found).toEqual([]);
});

test("no year, city, annex or award of a notice stands in the code", () => {
  const found = ["core", "app", "cli", "taskpane", "page"]
    .flatMap(files)
    .filter((path) => !excepted.some((pattern) => pattern.test(path)))
    .filter((path) => words.test(withoutComments(readFileSync(join("src", path), "utf8"))));
  expect(found).toEqual([]);
});

test.each(["manifest.xml", "src/help/help.ejs"])("nor in %s", (path) => {
  expect(words.exec(readFileSync(path, "utf8"))?.[0]).toBeUndefined();
});
