import { emWidth } from "../../core/documents/textLayout";
import type { SheetModel } from "./sheetModel";

/** Pixels. */
const bounds = { least: 24, most: 800 } as const;
const pixelsPerPoint = 4 / 3;
const padding = 14;

/** The nearest width that a column may have, in pixels. */
export function columnWidth(wanted: number): number {
  return Math.min(bounds.most, Math.max(bounds.least, wanted));
}

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
  return columnWidth(Math.ceil(widest) + padding);
}
