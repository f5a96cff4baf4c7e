import type { Cell } from "../cells/cellValue";
import type { RowData, SheetData, WorkbookData } from "./workbookData";

/** The workbook as it reads now, in which rows that hold the same as before are the same objects. */
export function withSameRows(now: WorkbookData, before: WorkbookData): WorkbookData {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return { ...now, sheets: now.sheets.map((sheet) => sharing(sheet, known.get(sheet.name))) };
}

function sharing(sheet: SheetData, before: SheetData | undefined): SheetData {
  if (!before || before.rows === sheet.rows) return sheet;
  const known = new Map(before.rows.map((data) => [data.row, data]));
  const rows = sheet.rows.map((data) => {
    const same = known.get(data.row);
    return same && isSameRow(data, same) ? same : data;
  });
  return { ...sheet, rows };
}

function isSameRow(one: RowData, other: RowData): boolean {
  if (one === other) return true;
  if (one.hidden !== other.hidden || one.cells.length !== other.cells.length) return false;
  for (let column = 0; column < one.cells.length; column++) {
    if (!isSameCell(one.cells[column], other.cells[column])) return false;
  }
  return true;
}

function isSameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === other) return true;
  return one !== undefined && other !== undefined && holdsAllOf(one, other) && holdsAllOf(other, one);
}

/** Without a list of what they hold: a workbook has hundreds of thousands of cells. */
function holdsAllOf(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  for (const key in other) if (one[key] !== other[key]) return false;
  return true;
}
