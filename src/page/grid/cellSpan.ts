import type { Area } from "../../core/cells/cellRef";
import { cellText } from "../../core/cells/cellValue";
import { emWidth } from "../../core/documents/textLayout";
import type { SheetModel } from "./sheetModel";

const pixelsPerPoint = 4 / 3;
const cellPadding = 6;

/** The merged area that a cell begins; null when another cell of it is meant, which is not drawn; else the cell itself. */
export function drawnArea(model: SheetModel, row: number, column: number): Area | null {
  const merge = model.merges.at(row, column);
  if (!merge) return { top: row, left: column, bottom: row, right: column };
  return merge.top === row && merge.left === column ? merge : null;
}

/** The last column that a cell's text runs into: a text that is not wrapped runs on over blank cells to its right. */
export function lastColumnOfText(model: SheetModel, row: number, column: number): number {
  const value = model.cell(row, column)?.value;
  const look = model.look(row, column);
  if (value?.kind !== "text" || !look || look.alignment.wrap || model.merges.at(row, column)) return column;
  if (look.alignment.horizontal !== "general" && look.alignment.horizontal !== "left") return column;
  const needed = emWidth(cellText(value)) * look.font.size * pixelsPerPoint + cellPadding;
  let last = column;
  let room = model.columns.size(column);
  while (room < needed && last < model.columns.count) {
    if (model.cell(row, last + 1)?.value || model.merges.at(row, last + 1)) break;
    last++;
    room += model.columns.size(last);
  }
  return last;
}

/** The columns before `from` whose cell, merged or running on, reaches into the columns from there. */
export function columnsReachingIn(model: SheetModel, row: number, from: number): readonly number[] {
  const merged = model.merges
    .inRow(row)
    .filter(({ top, left, right }) => top === row && left < from && right >= from)
    .map(({ left }) => left);
  let column = from - 1;
  while (column >= 1 && !model.cell(row, column)?.value) column--;
  const runsIn = column >= 1 && lastColumnOfText(model, row, column) >= from;
  return runsIn && !merged.includes(column) ? [...merged, column] : merged;
}
