import { cellText, isFilled } from "../../cells/cellValue";
import type { Observation } from "../observations";
import type { RowData, SheetData } from "../workbookData";
import type { Header } from "./findHeader";

/** What stands below a header row in columns that it does not name, rows apart of which all was said. */
export function outsideColumns(
  { name, rows, merges }: SheetData,
  { cells, lastRow }: Pick<Header, "cells" | "lastRow">,
  passedOver: ReadonlySet<RowData>,
): Observation[] {
  const named = new Set(cells.map(({ at }) => at.column));
  const wide = merges.filter(({ top, left, right }) => top <= lastRow && left < right && named.has(left));
  const isNamed = (column: number) =>
    named.has(column) || wide.some(({ left, right }) => left <= column && column <= right);
  const found = new Map<number, { text: string; row: number; more: number }>();
  for (const data of rows) {
    if (data.row <= lastRow || passedOver.has(data)) continue;
    for (const [column, cell] of data.cells.entries()) {
      if (!cell || named.has(column) || !isFilled(cell)) continue;
      const known = found.get(column);
      if (known) known.more++;
      else if (!isNamed(column)) found.set(column, { text: cellText(cell).trim(), row: data.row, more: 0 });
    }
  }
  return [...found].map(([column, { text, row, more }]) => {
    return { kind: "outside-columns", text, more, at: { sheet: name, row, column } };
  });
}
