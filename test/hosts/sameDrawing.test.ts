import { Workbook, type WorksheetView } from "exceljs";
import { type Area, cellAddress, formatArea } from "../../src/core/cells/cellRef";
import { recordSheet } from "../../src/core/documents/city/recordSheet";
import { commitmentLetter } from "../../src/core/documents/commitmentLetter";
import type { DropDown, SheetDocument } from "../../src/core/documents/sheetDocument";
import { summaryDocument } from "../../src/core/documents/summaryDocument";
import { pointsPerCharacter } from "../../src/core/documents/textLayout";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { nothingAdded } from "../../src/core/workbook/city/added";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import { emptyWorkbook } from "../../src/hosts/xlsx/emptyWorkbook";
import { workbookParts } from "../../src/hosts/xlsx/package/workbookParts";
import { child, descendants, parseTree } from "../../src/hosts/xlsx/package/xmlTree";
import { openPackage } from "../../src/hosts/xlsx/package/zipPackage";
import { areaOf } from "../../src/hosts/xlsx/read/references";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { openTestExcel } from "../support/excelHost/openTestExcel";
import { givenRecords, times } from "../support/given";
import { withItsLetter } from "../support/kunming";

import { smallDocument } from "../support/smallDocument";

const records = givenRecords({ goldWorkers: times(30), stations: [{}] });

/** What of a drawn sheet a reader sees, in one form for both hosts. */
interface Drawing {
  readonly values: Readonly<Record<string, unknown>>;
  readonly merges: readonly string[];
  /** Points by row, where the document gives them. */
  readonly heights: readonly (readonly [row: number, height: number])[];
  /** Points by column. */
  readonly widths: readonly number[];
  readonly choices: readonly DropDown[];
  /** How many of the first rows and columns stay in sight. */
  readonly frozen: readonly [rows: number, columns: number];
}

async function drawnInFile(document: SheetDocument): Promise<Drawing> {
  const host = openXlsx(emptyWorkbook("说明", []));
  await host.write({ generated: [{ kind: "summary", document }] });
  const { sheets } = await host.read();
  const book = new Workbook();
  await book.xlsx.load(host.bytes().slice().buffer as ArrayBuffer);
  const sheet = book.getWorksheet(document.name);
  if (!sheet) throw new Error(`no sheet ${document.name}`);
  return {
    values: valuesOf(sheets.at(-1)?.rows ?? []),
    merges: [...sheet.model.merges].sort(),
    heights: document.rows.flatMap(({ height }, index) =>
      height === undefined ? [] : [[index + 1, sheet.getRow(index + 1).height] as const],
    ),
    choices: choicesInFile(host.bytes(), document.name),
    frozen: frozenInFile(sheet.views[0]),
    widths: document.columns.map((_, index) => rounded((sheet.getColumn(index + 1).width ?? 0) * pointsPerCharacter)),
  };
}

async function drawnInExcel(document: SheetDocument): Promise<Drawing> {
  const { host, model } = await openTestExcel(emptyWorkbook("说明", []));
  await host.write({ generated: [{ kind: "summary", document }] });
  const { sheets } = await host.read();
  const sheet = model.sheets.at(-1);
  if (!sheet) throw new Error("no sheet");
  return {
    values: valuesOf(sheets.at(-1)?.rows ?? []),
    merges: sheet.merges.map(formatArea).sort(),
    heights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
    choices: sheet.validations.map(({ area, settings }) => choicesInExcel(area, settings)),
    frozen: [Number(sheet.settings.frozenRows ?? 0), Number(sheet.settings.frozenColumns ?? 0)],
    widths: [...sheet.columnWidths].sort(([a], [b]) => a - b).map(([, width]) => rounded(width)),
  };
}

/** The view that scrolls begins at the first cell that is not frozen. */
function frozenInFile(view: Partial<WorksheetView> | undefined): [rows: number, columns: number] {
  if (view?.state !== "frozen") return [0, 0];
  const { xSplit = 0, ySplit = 0, topLeftCell } = view;
  expect(topLeftCell).toBe(cellAddress({ row: ySplit + 1, column: xSplit + 1 }));
  return [ySplit, xSplit];
}

function choicesInFile(bytes: Uint8Array, name: string): DropDown[] {
  const pkg = openPackage(bytes);
  const part = workbookParts(pkg).sheets.find((each) => each.name === name)?.part ?? "";
  return descendants(parseTree(pkg.content(part).text(), part), "dataValidation").map((each) => {
    const { promptTitle, prompt, errorTitle, error, sqref, type, errorStyle, showErrorMessage } = each.attributes;
    expect([type, errorStyle, showErrorMessage, errorTitle, error]).toEqual([
      "list",
      "warning",
      "1",
      promptTitle,
      prompt,
    ]);
    const list = child(each, "formula1")?.text ?? "";
    return {
      area: areaOf(sqref ?? "", ""),
      values: list.slice(1, -1).split(","),
      title: promptTitle ?? "",
      hint: prompt ?? "",
    };
  });
}

function choicesInExcel(area: Area, settings: Record<string, unknown>): DropDown {
  const { rule, prompt, errorAlert } = settings as Pick<Excel.DataValidation, "rule" | "prompt" | "errorAlert">;
  expect(errorAlert).toEqual({ showAlert: true, style: "Warning", title: prompt.title, message: prompt.message });
  const source = String(rule.list?.source);
  return { area, values: source.split(","), title: prompt.title, hint: prompt.message };
}

type Rows = Awaited<ReturnType<ReturnType<typeof openXlsx>["read"]>>["sheets"][number]["rows"];

function valuesOf(rows: Rows): Record<string, unknown> {
  return Object.fromEntries(
    rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell, column) => (cell ? [[`${row}:${column}`, "text" in cell ? cell.text : cell]] : [])),
    ),
  );
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

test.each([
  ["a small one", smallDocument("样张")],
  ["a letter of several pages", commitmentLetter({ records, notice, award: withItsLetter("gold"), openErrors: 0 })],
  ["the summary", summaryDocument({ records, notice, issues: [] })],
  ["one that scrolls below its first rows", smallDocument("样张", { frozenRows: 2, frozenColumns: 0 })],
  ["one that scrolls beside its first columns", smallDocument("样张", { frozenRows: 0, frozenColumns: 1 })],
  ["one that scrolls below and beside them", smallDocument("样张", { frozenRows: 2, frozenColumns: 1 })],
  ["one that scrolls as a whole", smallDocument("样张", { frozenRows: 0 })],
  ["a list of the city's", recordSheet("gold", [], nothingAdded, standardWorkbook(notice))],
])("both hosts draw the same document alike: %s", async (_, document) => {
  const inFile = await drawnInFile(document);
  expect(await drawnInExcel(document)).toEqual(inFile);
  expect(inFile.frozen).toEqual([document.frozenRows ?? 0, document.frozenColumns ?? 0]);
});
