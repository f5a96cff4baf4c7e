import { createWorkbook } from "../../src/app/createWorkbook";
import { cellAddress } from "../../src/core/cells/cellRef";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { standardRows } from "../../src/core/workbook/schema";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import { rewritePackage } from "../../src/hosts/xlsx/package/rewritePackage";
import { workbookParts } from "../../src/hosts/xlsx/package/workbookParts";
import { openPackage } from "../../src/hosts/xlsx/package/zipPackage";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { editsOf, type Row } from "../samples/book";
import { cleanBook } from "../samples/cleanBook";

const { name: sheetName, columns } = standardWorkbook.goldWorkers;

/** A standard workbook with so many gold-medal workers, every hundredth with a fault to be marked; numbers past 999 are faults too. */
export async function largeWorkbook(rows: number): Promise<Uint8Array> {
  const unit = notice.units.find(({ name }) => name === "富民县总工会");
  if (!unit) throw new Error("the notice has lost a unit");
  const created = await createWorkbook({ unit: unit.name, notice, build: buildTemplate });
  if (!created.ok) throw new Error(created.message);
  const book = cleanBook(unit, 1, { gold: rows, pairs: 0, stations: 0, studios: 0 });
  const host = openXlsx(created.bytes);
  await host.write({ edits: editsOf({ ...book, sheets: { ...book.sheets, goldWorkers: [] } }) });
  const pkg = openPackage(host.bytes());
  const part = workbookParts(pkg).sheets.find(({ name }) => name === sheetName)?.part ?? "";
  const xml = pkg.text(part);
  // The template's empty rows make way for ours.
  const start = xml.indexOf(`<row r="${standardRows.firstRecord}"`);
  const end = xml.indexOf("</sheetData>");
  const body = book.sheets.goldWorkers.map((row, index) => rowXml(row, index)).join("");
  return rewritePackage(host.bytes(), new Map([[part, xml.slice(0, start) + body + xml.slice(end)]]));
}

function rowXml(row: Row, index: number): string {
  const number = standardRows.firstRecord + index;
  const typed: Row = index % 100 === 0 ? { ...row, industry: null } : row;
  const cells = columns.map(({ key }, column) => {
    const value = typed[key] ?? null;
    const at = cellAddress({ row: number, column: column + 1 });
    if (value === null) return "";
    return typeof value === "number"
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join("")}</row>`;
}
