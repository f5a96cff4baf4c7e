import { cellAddress } from "../../src/core/cells/cellRef";
import { standardRows } from "../../src/core/workbook/schema";
import { rewritePackage } from "../../src/hosts/xlsx/package/rewritePackage";
import { workbookParts } from "../../src/hosts/xlsx/package/workbookParts";
import { openPackage } from "../../src/hosts/xlsx/package/zipPackage";
import type { Row } from "../samples/book";
import { type KunmingSheet, kunmingSheets } from "../samples/kunmingSheets";

/** A standard workbook with these rows in place of a sheet's empty ones: quick, however many they are. */
export function spliceRows(file: Uint8Array, key: KunmingSheet, rows: readonly Row[]): Uint8Array {
  const pkg = openPackage(file);
  const part = workbookParts(pkg).sheets.find(({ name }) => name === kunmingSheets[key].name)?.part ?? "";
  const xml = pkg.text(part);
  const start = xml.indexOf(`<row r="${standardRows.firstRecord}"`);
  const end = xml.indexOf("</sheetData>");
  if (end < 0) throw new Error(`no rows in ${part}`);
  const body = rows.map((row, index) => rowXml(key, row, standardRows.firstRecord + index)).join("");
  return rewritePackage(file, new Map([[part, xml.slice(0, start < 0 ? end : start) + body + xml.slice(end)]]));
}

function rowXml(key: KunmingSheet, typed: Row, number: number): string {
  const cells = kunmingSheets[key].columns.map((column, index) => {
    const value = typed[column.key] ?? null;
    const at = cellAddress({ row: number, column: index + 1 });
    if (value === null) return "";
    return typeof value === "number"
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join("")}</row>`;
}
