import type { SheetData } from "../../../../src/core/workbook/workbookData";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/readWorkbook";
import { hostErrorOf } from "../../../support/hostError";
import { mainNamespace, rawWorkbook } from "../../../support/rawWorkbook";

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

test.each([
  ["small letters", '<row r="1"><c r="a1"><v>1</v></c><c r="aa1"><v>2</v></c></row>', "1: 1=1 27=2"],
  ["numbers in place of letters", '<row r="1"><c r="0"><v>1</v></c><c r="1"><v>2</v></c></row>', "1: 1=1 2=2"],
  ["nothing that is an address", '<row r="1"><c r="B1"><v>1</v></c><c r="?"><v>2</v></c></row>', "1: 2=1 3=2"],
])("cells addressed by %s stand where they are meant", (_, rows, expected) => {
  expect(outline(readSheet(`<sheetData>${rows}</sheetData>`))).toEqual([expected]);
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

test("whole columns and rows may be merged", () => {
  const refs = ["A:A", "B:D", "3:7", "a1:b2"].map((ref) => `<mergeCell ref="${ref}"/>`);
  expect(readSheet(`<sheetData/><mergeCells>${refs.join("")}</mergeCells>`)?.merges).toEqual([
    { top: 1, left: 1, bottom: 1_048_576, right: 1 },
    { top: 1, left: 2, bottom: 1_048_576, right: 4 },
    { top: 3, left: 1, bottom: 7, right: 16_384 },
    { top: 1, left: 1, bottom: 2, right: 2 },
  ]);
});

test.each(["", "A", "A1:", "A:3", "0:1", "A0", "Ä1"])("a merged area %p is damage", (ref) => {
  const act = () => readSheet(`<sheetData/><mergeCells><mergeCell ref="${ref}"/></mergeCells>`);
  expect(hostErrorOf(act).code).toBe("damaged");
});

test("elements are known by their namespace, whatever their prefix", () => {
  const one = (row: number, prefix: string) =>
    `<${prefix}row r="${row}"><${prefix}c r="A${row}"><${prefix}v>${row}</${prefix}v></${prefix}c></${prefix}row>`;
  const x = `xmlns:x="${mainNamespace}"`;
  const sheet = readSheet(
    `<x:cols ${x}><x:col min="2" max="2" hidden="1"/></x:cols><sheetData ${x}>${one(1, "")}${one(2, "x:")}` +
      `<row r="3"><x:c r="A3" t="inlineStr"><is><x:t>岩英</x:t></is></x:c><c r="B3"><x:v>3</x:v></c></row></sheetData>` +
      `<z:mergeCells xmlns:z="${mainNamespace}"><z:mergeCell ref="A1:B1"/></z:mergeCells>`,
  );
  expect(outline(sheet)).toEqual(["1: 1=1", "2: 1=2", "3: 2=3"]);
  expect(sheet?.rows[2]?.cells[1]).toEqual({ kind: "text", text: "岩英" });
  expect(sheet?.merges).toHaveLength(1);
  expect(sheet?.hiddenColumns).toHaveLength(1);
});

test("elements of another namespace are passed over, with a prefix or without", () => {
  const foreign = '<row xmlns="urn:x" r="2"><c r="A2"><v>1</v></c></row><y:row xmlns:y="urn:y" r="3"><y:c/></y:row>';
  const value = '<c r="A5"><v xmlns="urn:x">7</v><v>5</v><t:v xmlns:t="urn:t">8</t:v></c>';
  expect(outline(readSheet(`<sheetData>${foreign}<row r="5">${value}</row></sheetData>`))).toEqual(["5: 1=5"]);
});

test("elements of extensions are not mistaken for cells", () => {
  const extension =
    '<extLst><ext xmlns:x="urn:x" xmlns:m="urn:m" uri="{1}"><x:row r="1"><x:c r="A1"><m:f>B1</m:f></x:c></x:row></ext></extLst>';
  const sheet = readSheet(
    `<sheetData><row r="5"><c r="A5"><v>1</v><extLst><ext uri="{2}"/></extLst></c></row></sheetData>${extension}`,
  );
  expect(outline(sheet)).toEqual(["5: 1=1"]);
});

test("rows, merges and hidden columns are sought only where they belong", () => {
  const misplaced = `<row r="1"><c r="A1"><v>1</v></c></row><mergeCell ref="A1:B2"/><col min="1" max="1" hidden="1"/>`;
  const deep = `${"<ext>".repeat(5000)}${misplaced}${"</ext>".repeat(5000)}`;
  const sheet = readSheet(`<!-- <sheetData><row/> --><sheetData/><extLst>${deep}</extLst>`);
  expect(sheet).toMatchObject({ rows: [], merges: [], hiddenColumns: [] });
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
