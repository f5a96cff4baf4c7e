import type { Area } from "../../core/cells/cellRef";
import { isDateFormat } from "../../core/cells/dates";
import { cellsOfAll } from "./selection";
import type { SheetModel } from "./sheetModel";

export interface SelectionSummary {
  /** Cells that hold something. */
  readonly filled: number;
  /** Of the numbers, dates apart; null where there are less than two. */
  readonly numbers: { readonly sum: number; readonly mean: number } | null;
}

export function selectionSummary(model: SheetModel, areas: readonly Area[]): SelectionSummary {
  let filled = 0;
  let count = 0;
  let sum = 0;
  for (const { row, column } of cellsOfAll(model, areas)) {
    const value = model.cell(row, column)?.value;
    if (!value) continue;
    filled++;
    if (value.kind !== "number" || isDateFormat(value.format)) continue;
    count++;
    sum += value.number;
  }
  return { filled, numbers: count > 1 ? { sum, mean: sum / count } : null };
}
