import { cellAddress, formatArea } from "../../src/core/cells/cellRef";
import { type Cell, cellText } from "../../src/core/cells/cellValue";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { escapeXml } from "../../src/hosts/xlsx/write/xml/escapeXml";
import { type Given, givenWorkbook } from "./given";
import { rawWorkbook } from "./rawWorkbook";

/** The bytes of a workbook given by what differs from a valid one: values only, no formats. */
export function givenFile(given: Given): Uint8Array {
  return fileWith(givenWorkbook(given));
}

/** The bytes of a workbook with these sheets: values only, no formats. */
export function fileWith(data: WorkbookData): Uint8Array {
  const sheets = data.sheets.map(({ name, rows, merges }) => {
    const merged = merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join("");
    const inRows = rows.map(({ row, cells }) => `<row r="${row}">${rowXml(row, cells)}</row>`).join("");
    return [name, `<sheetData>${inRows}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}`];
  });
  return rawWorkbook({ sheets: Object.fromEntries(sheets) });
}

function rowXml(row: number, cells: readonly (Cell | undefined)[]): string {
  const xml = cells.map((cell, column) => {
    if (!cell) return "";
    const at = cellAddress({ row, column });
    return cell.kind === "number"
      ? `<c r="${at}"><v>${cell.number}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cellText(cell))}</t></is></c>`;
  });
  return xml.join("");
}
