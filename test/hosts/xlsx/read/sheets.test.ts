import type { SheetData } from "../../../../src/core/workbook/workbookData";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/readWorkbook";
import { hostErrorOf } from "../../../support/hostError";
import { rawWorkbook } from "../../../support/rawWorkbook";

function readSheet(content: string): SheetData | undefined {
  return readWorkbook(openPackage(rawWorkbook({ sheets: { 名单: content } }))).sheets[0];
}

/** `7:{2=岩英}` for each row: its number, its texts by column. */
function outline(sheet: SheetData | undefined): string[] {
  return (sheet?.rows ?? []).map(({ row, hidden, cells }) => {
    const texts = cells.flatMap((cell, column) => (cell?.kind === "number" ? [`${column}=${cell.number}`] : []));
    return `${row}${hidden ? " hidden" : ""}: ${texts.join(" ")}`;
  });
}

test("cells and rows without an address follow the one before", () => {
  const rows = '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>';
  const sheet = readSheet(`<sheetData>${rows}<row r="9"><c><v>5</v></c></row></sheetData>`);
  expect(outline(sheet)).toEqual(["1: 1=1 4=2 5=3", "3: 1=4", "9: 1=5"]);
});

test("formatted blank rows and cells leave nothing, up to the last row and column", () => {
  const blank = '<row r="1" s="1" customFormat="1"><c r="A1" s="1"/></row><row r="2" hidden="1"/>';
  const last = '<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576"><v>1</v></c></row>';
  const sheet = readSheet(`<sheetData>${blank}${last}</sheetData>`);
  expect(outline(sheet)).toEqual(["1048576: 16384=1"]);
});

test.each([
  ["a row past the last", '<row r="1048577"><c><v>1</v></c></row>'],
  ["a column past the last", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ["a row that comes twice", '<row r="2"/><row r="2"/>'],
  ["rows in the wrong order", '<row r="2"/><row r="1"/>'],
  ["a row number that is none", '<row r="x"/>'],
])("%s is damage", (_, rows) => {
  expect(hostErrorOf(() => readSheet(`<sheetData>${rows}</sheetData>`)).code).toBe("damaged");
});

test("hidden rows and columns are told", () => {
  const columns =
    '<cols><col min="1" max="1"/><col min="3" max="5" hidden="1"/><col min="7" max="7" hidden="true"/></cols>';
  const rows = '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>2</v></c></row>';
  const sheet = readSheet(`${columns}<sheetData>${rows}</sheetData>`);
  expect(sheet?.hiddenColumns).toEqual([
    { from: 3, to: 5 },
    { from: 7, to: 7 },
  ]);
  expect(outline(sheet)).toEqual(["1 hidden: 1=1", "2: 1=2"]);
});

test("merges are areas", () => {
  const sheet = readSheet(
    '<sheetData/><mergeCells count="2"><mergeCell ref="A3:C9"/><mergeCell ref="AV1"/></mergeCells>',
  );
  expect(sheet?.merges).toEqual([
    { top: 3, left: 1, bottom: 9, right: 3 },
    { top: 1, left: 48, bottom: 1, right: 48 },
  ]);
});

test("elements of extensions are not mistaken for cells", () => {
  const extension =
    '<extLst><ext xmlns:x="urn:x" xmlns:m="urn:m" uri="{1}"><x:row r="1"><x:c r="A1"><m:f>B1</m:f></x:c></x:row></ext></extLst>';
  const sheet = readSheet(
    `<sheetData><row r="5"><c r="A5"><v>1</v><extLst><ext uri="{2}"/></extLst></c></row></sheetData>${extension}`,
  );
  expect(outline(sheet)).toEqual(["5: 1=1"]);
});

test("formulas filled down are spelt out for every cell", () => {
  const cells = [
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>',
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
    '<row r="3"><c r="B3"><f t="shared" si="0">A3+1</f><v>3</v></c><c r="C3"><f t="shared" si="0"/><v>4</v></c></row>',
    '<row r="4"><c r="B4"><f t="array" ref="B4:B5">SUM(A1:A3*2)</f><v>5</v></c></row>',
  ];
  const sheet = readSheet(`<sheetData>${cells.join("")}</sheetData>`);
  const formulas = sheet?.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []));
  expect(formulas).toEqual(["A1*$C$1", "A2*$C$1", "A3+1", "B3*$C$1", "SUM(A1:A3*2)"]);
});

test("a text that stands in many cells is in memory once", () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = readSheet(`<sheetData><row>${cell("岩英")}${cell("岩")}</row><row>${cell("岩英")}</row></sheetData>`);
  const [[, first, other] = [], [, second] = []] = sheet?.rows.map(({ cells }) => cells) ?? [];
  expect([first, other, second]).toEqual(["岩英", "岩", "岩英"].map((text) => ({ kind: "text", text })));
  expect(second).toBe(first);
});
