import { type Cell, cellText } from "../../../core/cells/cellValue";
import type { SheetData } from "../../../core/workbook/workbookData";

/** The rows of a sheet that hold something. */
export type SheetTexts = Pick<SheetData, "rows">;

/** Whether two readings of a sheet show the same in every cell: the formula, or the text; looks do not count. */
export function sameTexts(one: SheetTexts, other: SheetTexts): boolean {
  const [cells, others] = [contentOf(one), contentOf(other)];
  return cells.length === others.length && cells.every((cell, index) => cell === others[index]);
}

function contentOf({ rows }: SheetTexts): string[] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, column) => {
      const content = cell ? contentOfCell(cell) : "";
      return content === "" ? [] : [`${row}:${column}:${content}`];
    }),
  );
}

function contentOfCell(cell: Cell): string {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const text = cellText(cell);
  // Hosts differ in how they write a line break.
  return text === "" ? "" : `'${text.replaceAll("\r\n", "\n")}`;
}
