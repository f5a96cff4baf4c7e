import type { Axis } from "./axis";
import type { SheetModel } from "./sheetModel";

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** Where a key leads from the active cell; null when it leads nowhere. `page`: rows in a window. */
export function move(model: SheetModel, from: Position, { key, ctrl, shift }: KeyPress, page: number): Position | null {
  const { top, left, bottom, right } = model.merges.at(from.row, from.column) ?? {
    top: from.row,
    left: from.column,
    bottom: from.row,
    right: from.column,
  };
  const { sheet, rows, columns } = model;
  const to = (row: number, column: number) => wholeCell(model, { row, column });
  const isFilledRow = (row: number) => isFilled(model, row, from.column);
  const isFilledColumn = (column: number) => isFilled(model, from.row, column);
  switch (key) {
    case "ArrowUp":
      return to(ctrl ? edge(rows, top, -1, isFilledRow) : next(rows, top, -1), from.column);
    case "ArrowDown":
      return to(
        ctrl ? Math.min(edge(rows, bottom, 1, isFilledRow), Math.max(bottom, sheet.lastRow)) : next(rows, bottom, 1),
        from.column,
      );
    case "ArrowLeft":
      return to(from.row, ctrl ? edge(columns, left, -1, isFilledColumn) : next(columns, left, -1));
    case "ArrowRight":
      return to(
        from.row,
        ctrl
          ? Math.min(edge(columns, right, 1, isFilledColumn), Math.max(right, sheet.lastColumn))
          : next(columns, right, 1),
      );
    case "Enter":
      return to(shift ? next(rows, top, -1) : next(rows, bottom, 1), from.column);
    case "Tab":
      return to(from.row, shift ? next(columns, left, -1) : next(columns, right, 1));
    case "PageUp":
      return to(Math.max(1, top - page), from.column);
    case "PageDown":
      return to(Math.min(rows.count, bottom + page), from.column);
    case "Home":
      return to(ctrl ? 1 : from.row, 1);
    case "End":
      return to(ctrl ? Math.max(1, sheet.lastRow) : from.row, Math.max(1, sheet.lastColumn));
    default:
      return null;
  }
}

/** The first cell of the merged area that a position lies in. */
export function wholeCell({ merges }: SheetModel, { row, column }: Position): Position {
  const merge = merges.at(row, column);
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

/** The next one that is not hidden; the same one at the ends. */
function next(axis: Axis, index: number, by: 1 | -1): number {
  for (let to = index + by; to >= 1 && to <= axis.count; to += by) {
    if (axis.size(to) > 0) return to;
  }
  return index;
}

/** Where what stands together ends; from there, or from a blank cell, where the next begins; else the end of the sheet. */
function edge(axis: Axis, index: number, by: 1 | -1, filled: (index: number) => boolean): number {
  let at = next(axis, index, by);
  const isWithin = filled(index) && filled(at);
  for (;;) {
    const beyond = next(axis, at, by);
    if (beyond === at || (isWithin ? !filled(beyond) : filled(at))) return at;
    at = beyond;
  }
}

function isFilled(model: SheetModel, row: number, column: number): boolean {
  const at = wholeCell(model, { row, column });
  return Boolean(model.cell(at.row, at.column)?.value);
}
