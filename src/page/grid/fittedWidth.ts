import { emWidth } from "../../core/documents/textLayout";
import type { SheetModel } from "./sheetModel";

/** Pixels. */
export const columnWidth = { least: 24, most: 800 } as const;
const pixelsPerPoint = 4 / 3;
const padding = 14;

/** The width in which every line of a column's texts has room; `from`: rows above it, of titles, do not count. */
export function fittedWidth(model: SheetModel, column: number, from: number): number {
  let widest = 0;
  for (const row of model.sheet.rows.keys()) {
    if (row < from || model.merges.at(row, column) || !model.cell(row, column)?.value) continue;
    const size = model.look(row, column)?.font.size ?? 11;
    for (const line of model.text(row, column).split("\n")) {
      widest = Math.max(widest, emWidth(line) * size * pixelsPerPoint);
    }
  }
  return Math.min(columnWidth.most, Math.max(columnWidth.least, Math.ceil(widest) + padding));
}
