import type { CellValue, Cell as ExcelJsCell, Workbook, Worksheet } from "exceljs";
import type { Cell } from "../../../../src/core/cells/cellValue";
import type { SheetData } from "../../../../src/core/workbook/workbookData";
import { loadExcelJs } from "../../../../src/hosts/xlsx/exceljs";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/readWorkbook";

/**
 * exceljs reads the same files by another way: both must see the same cells. Left out is what exceljs itself gets
 * wrong: a formula that gives FALSE, and texts and huge numbers under a date format.
 */

const values: readonly CellValue[] = [
  "岩英",
  " 前后有空格 ",
  "第一行\n第二行",
  "𠮷𬭩<&>\"'",
  "_x000D_",
  0,
  -1.5,
  1e21,
  202009101620,
  true,
  false,
  new Date(Date.UTC(2020, 8, 10)),
  new Date(Date.UTC(1985, 5, 1, 16, 20, 30)),
  { richText: [{ text: "富民县" }, { font: { bold: true }, text: " 总工会" }] },
  { text: "通知", hyperlink: "https://example.org/?a=1&b=2" },
  { formula: "1+2", result: 3 },
  { formula: 'A1&"人"', result: "岩英人" },
  { formula: "A1=1", result: true },
  { formula: "1/0", result: { error: "#DIV/0!" } },
  { formula: "TODAY()", result: new Date(Date.UTC(2020, 8, 28)) },
  { error: "#N/A" },
  null,
];
const dateFormats = ["yyyy-mm-dd", 'yyyy"年"m"月"', "yyyy/m/d h:mm"];
const formats = ["General", "@", "#,##0.00", "0%", "[Red]0.0"];

async function makeWorkbook(date1904: boolean): Promise<Uint8Array> {
  const workbook = new (await loadExcelJs()).Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet("金牌工人");
  for (let row = 1; row <= 60; row++) {
    for (let column = 1; column <= 30; column++) {
      const cell = sheet.getCell(row, column);
      const value = values[(row * 7 + column * 3) % values.length] ?? null;
      cell.value = value;
      const choice = isDate(value) ? dateFormats : formats;
      cell.numFmt = choice[(row + column) % choice.length] ?? "";
    }
    sheet.getRow(row).hidden = row % 9 === 0;
  }
  sheet.getColumn(4).hidden = true;
  sheet.mergeCells("B70:D72");
  sheet.getCell("B70").value = "合并";
  sheet.fillFormula("F80:F85", "A80*$B$1+C80", [1, 2, 3, 4, 5, 6]);
  workbook.addWorksheet("字典", { state: "hidden" }).getCell("XFD1048576").value = "末";
  workbook.addWorksheet("_meta", { state: "veryHidden" });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function isDate(value: CellValue): boolean {
  return (
    value instanceof Date ||
    (typeof value === "object" && value !== null && "formula" in value && value.result instanceof Date)
  );
}

/** What exceljs found in a cell, as our reader says it. */
function translate(cell: ExcelJsCell, date1904: boolean): Cell | undefined {
  if (cell.isMerged && cell.master.address !== cell.address) return undefined;
  const format = cell.numFmt || "General";
  const content = translateValue(cell.value, format, date1904);
  return cell.formula ? { ...(content ?? { kind: "text", text: "" }), formula: cell.formula } : content;
}

function translateValue(value: CellValue | undefined, format: string, date1904: boolean): Cell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", number: value, format };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (value instanceof Date) {
    const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return { kind: "number", number: (value.getTime() - epoch) / 86_400_000, format };
  }
  if ("error" in value) return { kind: "error", code: value.error };
  if ("richText" in value) return { kind: "text", text: value.richText.map(({ text }) => text).join("") };
  if ("hyperlink" in value) return { kind: "text", text: value.text };
  return translateValue(value.result, format, date1904);
}

function cellsOf(sheet: SheetData): Map<string, Cell> {
  const entries = sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, column): [string, Cell][] => (cell ? [[`${row}:${column}`, cell]] : [])),
  );
  return new Map(entries);
}

function cellsOfExcelJs(sheet: Worksheet, date1904: boolean): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  sheet.eachRow((row, rowNumber) =>
    row.eachCell((cell, column) => {
      const translated = translate(cell, date1904);
      if (translated) cells.set(`${rowNumber}:${column}`, translated);
    }),
  );
  return cells;
}

test.each([false, true])("every cell agrees with exceljs, 1904 dates: %s", async (date1904) => {
  const file = await makeWorkbook(date1904);
  const ours = readWorkbook(openPackage(file));
  const theirs: Workbook = new (await loadExcelJs()).Workbook();
  await theirs.xlsx.load(Buffer.from(file).buffer);

  expect(ours.date1904).toBe(date1904);
  expect(ours.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    theirs.worksheets.map(({ name, state }) => [name, state]),
  );
  for (const sheet of ours.sheets) {
    const other = theirs.getWorksheet(sheet.name);
    if (!other) throw new Error(`exceljs misses ${sheet.name}`);
    expect(cellsOf(sheet)).toEqual(cellsOfExcelJs(other, date1904));
  }
  const main = ours.sheets[0];
  expect(main?.rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([9, 18, 27, 36, 45, 54]);
  expect(main?.hiddenColumns).toEqual([{ from: 4, to: 4 }]);
  expect(main?.merges).toEqual([{ top: 70, left: 2, bottom: 72, right: 4 }]);
  expect(cellsOf(main as SheetData).size).toBeGreaterThan(1700);
});
