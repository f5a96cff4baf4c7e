import { applyFixes } from "../../../src/app/applyFixes";
import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { writeLetters } from "../../../src/app/documents/letters/writeLetters";
import { returnWorkbook } from "../../../src/app/returnWorkbook";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { partKey } from "../../../src/hosts/xlsx/package/partKey";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/xlsxHost";
import { filledWorkbook } from "../../support/filledWorkbook";
import { times } from "../../support/given";
import { smallDocument } from "../../support/smallDocument";

/** What was done to which part, and how often; to a file it is done by its size. */
const done = new Map<string, number>();

function count(what: string, name: string): void {
  const key = `${what} ${partKey(name)}`;
  done.set(key, (done.get(key) ?? 0) + 1);
}

jest.mock("../../../src/hosts/xlsx/package/zipDirectory", () => {
  const actual = jest.requireActual("../../../src/hosts/xlsx/package/zipDirectory");
  return {
    ...actual,
    readDirectory(bytes: Uint8Array) {
      count("opened", String(bytes.length));
      return actual.readDirectory(bytes);
    },
  };
});

jest.mock("../../../src/hosts/xlsx/package/inflate", () => {
  const actual = jest.requireActual("../../../src/hosts/xlsx/package/inflate");
  const counted = (inflate: (archive: Uint8Array, entry: { name: string }) => unknown) => {
    return (archive: Uint8Array, entry: { name: string }) => {
      count("inflated", entry.name);
      return inflate(archive, entry);
    };
  };
  return { ...actual, inflateWhole: counted(actual.inflateWhole), inflateEntry: counted(actual.inflateEntry) };
});

jest.mock("../../../src/hosts/xlsx/package/xmlTree", () => {
  const actual = jest.requireActual("../../../src/hosts/xlsx/package/xmlTree");
  const counted = (parse: (source: string, part: string, around?: object) => unknown) => {
    return (source: string, part: string, around?: object) => {
      // With something around it, it is an excerpt: a row that is edited, or what was put in.
      if (!around) count("parsed", part);
      return parse(source, part, around);
    };
  };
  return { ...actual, parseTree: counted(actual.parseTree), parseVmlTree: counted(actual.parseVmlTree) };
});

jest.mock("../../../src/hosts/xlsx/package/parseXml", () => {
  const actual = jest.requireActual("../../../src/hosts/xlsx/package/parseXml");
  return {
    ...actual,
    parseXml(pieces: Iterable<string>, part: string, handler: object) {
      // Of sheets and shared strings the cells are read so, of which nothing is kept but values.
      count(/worksheets|sharedStrings/.test(part) ? "read" : "parsed", part);
      return actual.parseXml(pieces, part, handler);
    },
  };
});

const faulty = () =>
  filledWorkbook({ goldWorkers: [{ name: "岩 英", phone: "138 0000" }, {}, {}, {}], pairs: times(1), studios: [{}] });
const checkedAt = "2020-09-28 16:20";

test.each<readonly [string, (host: XlsxHost) => Promise<unknown>]>([
  ["a check with marks, notes and report", (host) => checkWorkbook(host, notice, { notes: true, reportAt: checkedAt })],
  ["a return", (host) => returnWorkbook(host, { clashes: [], notice, checkedAt })],
  ["letters", (host) => writeLetters(host, notice)],
  ["corrections", (host) => applyFixes(host, notice)],
  [
    "a sheet that is released where another has its name",
    async (host) => {
      const generated = [{ kind: "summary" as const, document: smallDocument("甲") }];
      await host.write({ generated });
      done.clear();
      await host.write({ released: [{ kind: "summary", name: "甲" }], generated });
    },
  ],
])("%s: every file is opened once, every part inflated and parsed once", async (_, work) => {
  const file = await faulty();
  done.clear();
  const host = openXlsx(file);
  await work(host);
  expect(host.bytes()).not.toBe(file);
  expect(done.size).toBeGreaterThan(4);
  expect([...done].filter(([, times]) => times > 1)).toEqual([]);
});

test("what is counted is what is done", async () => {
  const file = await faulty();
  done.clear();
  await openXlsx(file).read();
  await openXlsx(file).read();
  for (const what of ["inflated xl/workbook.xml", "parsed xl/workbook.xml", "parsed xl/styles.xml", "opened"]) {
    expect([...done].find(([key]) => key.startsWith(what))?.[1]).toBe(2);
  }
});
