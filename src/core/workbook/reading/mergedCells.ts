import type { Area } from "../../cells/cellRef";
import type { Cell } from "../../cells/cellValue";
import type { RowData } from "../workbookData";

/** The merged areas among the rows below a header. */
export function mergesBelow(merges: readonly Area[], headerRow: number): Area[] {
  return merges.filter(({ top }) => top > headerRow);
}

/**
 * What stands in cells that a merged area covers: the value of the cell above, as the clerk sees it. Areas across
 * columns give only their first column a value. Only `columns` are looked at.
 */
export function coveredCells(
  rows: readonly RowData[],
  merges: readonly Area[],
  columns: ReadonlySet<number>,
): (row: number, column: number) => Cell | undefined {
  const covered = new Map<number, Map<number, Cell>>();
  const ends = new Map<number, number>();
  for (const { top, bottom, left } of [...merges].sort((a, b) => a.top - b.top)) {
    // Areas never overlap; in a file in which they do, the first one counts.
    if (top === bottom || !columns.has(left) || top <= (ends.get(left) ?? 0)) continue;
    ends.set(left, bottom);
    const first = rowsFrom(rows, top);
    const cell = rows[first]?.row === top ? rows[first]?.cells[left] : undefined;
    if (!cell) continue;
    for (let index = first + 1; index < rows.length; index++) {
      const row = rows[index]?.row ?? 0;
      if (row > bottom) break;
      const inRow = covered.get(row) ?? new Map<number, Cell>();
      covered.set(row, inRow.set(left, cell));
    }
  }
  return (row, column) => covered.get(row)?.get(column);
}

/** The index of the first row at or below a row number; rows ascend. */
export function rowsFrom(rows: readonly { readonly row: number }[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
