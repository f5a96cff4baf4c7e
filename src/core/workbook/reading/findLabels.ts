import { cellText } from "../../cells/cellValue";
import { seenText } from "../../cells/characters";
import type { ColumnSpec } from "../schema";
import type { SheetData } from "../workbookData";
import { headerKey } from "./headerKey";
import type { HeaderCell } from "./matchHeaders";

export interface Labels {
  /** All texts of the column, in the order of rows. */
  readonly cells: readonly HeaderCell[];
  /** How many of them are headers of the standard workbook. */
  readonly hits: number;
}

/** Below this row no label is sought. */
const lastLabelRow = 200;

/** The column in which most headers stand below each other, as labels of rows. */
export function findLabels(sheet: SheetData, columns: readonly ColumnSpec[]): Labels {
  const known = new Set(columns.map(({ header }) => headerKey(header)));
  const byColumn = new Map<number, { cells: HeaderCell[]; hits: number }>();
  for (const { row, cells } of sheet.rows) {
    if (row > lastLabelRow) break;
    for (const [column, cell] of cells.entries()) {
      const text = seenText(cellText(cell)).trim();
      if (text === "") continue;
      const found = byColumn.get(column) ?? { cells: [], hits: 0 };
      byColumn.set(column, found);
      found.cells.push({ text, at: { sheet: sheet.name, row, column } });
      if (known.has(headerKey(text))) found.hits++;
    }
  }
  return [...byColumn.values()].reduce((best, next) => (next.hits > best.hits ? next : best), { cells: [], hits: 0 });
}
