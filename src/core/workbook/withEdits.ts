import type { CellEdit } from "../cells/cellEdit";
import type { CellRef } from "../cells/cellRef";
import type { Cell } from "../cells/cellValue";
import { groupBy } from "../cells/groupBy";
import type { RowData, SheetData, WorkbookData } from "./workbookData";

/**
 * The workbook as it will read once the edits are made; sheets and rows that no edit touches are the same objects.
 * @param formatAt tells cells' number formats; without it that of a number is known only where one stood before
 */
export function withEdits(
  data: WorkbookData,
  edits: readonly CellEdit[],
  formatAt?: (at: CellRef) => string,
): WorkbookData {
  const bySheet = groupBy(edits, ({ at }) => at.sheet);
  return { ...data, sheets: data.sheets.map((sheet) => editSheet(sheet, bySheet.get(sheet.name) ?? [], formatAt)) };
}

function editSheet(
  sheet: SheetData,
  edits: readonly CellEdit[],
  formatAt: ((at: CellRef) => string) | undefined,
): SheetData {
  if (edits.length === 0) return sheet;
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const { at, value } of edits) {
    const row: RowData = rows.get(at.row) ?? { row: at.row, hidden: false, cells: [] };
    const cells = [...row.cells];
    cells[at.column] = editedCell(cells[at.column], value, formatAt?.(at));
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    rows.set(at.row, { ...row, cells });
  }
  // Of a row in which nothing stands any more hosts do not tell.
  for (const { at } of edits) if (!rows.get(at.row)?.cells.some((cell) => cell !== undefined)) rows.delete(at.row);
  return { ...sheet, rows: [...rows.values()].sort((a, b) => a.row - b.row) };
}

function editedCell(before: Cell | undefined, value: CellEdit["value"], format?: string): Cell | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value === "string") return { kind: "text", text: value };
  const known = before?.kind === "number" ? before.format : "General";
  // Nothing tells -0 from 0 where it was written.
  return { kind: "number", number: value + 0, format: format ?? known };
}
