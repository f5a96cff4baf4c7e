import type { CellRef } from "../cells/cellRef";
import type { Cell } from "../cells/cellValue";
import { memoised } from "../cells/memoised";
import type { RowData, SheetData, WorkbookData } from "./workbookData";

/** What a cell holds; undefined where it is blank, or its sheet is not there. */
export function cellAt(data: Pick<WorkbookData, "sheets">, { sheet: name, row, column }: CellRef): Cell | undefined {
  const sheet = sheetsByName(data).get(name);
  return sheet && rowAt(sheet, row)?.cells[column];
}

/** A row in which something stands. */
export function rowAt(sheet: Pick<SheetData, "rows">, row: number): RowData | undefined {
  return rowsByNumber(sheet).get(row);
}

const sheetsByName = memoised(
  (data: Pick<WorkbookData, "sheets">) => new Map(data.sheets.map((sheet) => [sheet.name, sheet])),
);
const rowsByNumber = memoised((sheet: Pick<SheetData, "rows">) => new Map(sheet.rows.map((row) => [row.row, row])));
