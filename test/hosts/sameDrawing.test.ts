import { Workbook } from "exceljs";
import { type Area, formatArea } from "../../src/core/cells/cellRef";
import { commitmentLetter } from "../../src/core/documents/commitmentLetter";
import type { Choices, SheetDocument } from "../../src/core/documents/sheetDocument";
import { summary } from "../../src/core/documents/summary";
import { pointsPerCharacter } from "../../src/core/documents/textLayout";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
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
  readonly choices: readonly Choices[];
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
    widths: [...sheet.columnWidths].sort(([a], [b]) => a - b).map(([, width]) => rounded(width)),
  };
}

function choicesInFile(bytes: Uint8Array, name: string): Choices[] {
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

function choicesInExcel(area: Area, settings: Record<string, unknown>): Choices {
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
  ["the summary", summary({ records, notice, issues: [] })],
])("both hosts draw the same document alike: %s", async (_, document) => {
  expect(await drawnInExcel(document)).toEqual(await drawnInFile(document));
});
