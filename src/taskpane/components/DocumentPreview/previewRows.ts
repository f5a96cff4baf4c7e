import type { DocumentCell, SheetDocument } from "../../../core/documents/sheetDocument";

/** A cell of an HTML table; `cell` is null where the document has nothing. */
export interface PreviewCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly cell: DocumentCell | null;
}

/** The cells of each row from left to right without gaps, but for those that a cell above reaches down into. */
export function previewRows({ columns, rows }: Pick<SheetDocument, "columns" | "rows">): PreviewCell[][] {
  /** By column, the last row that a cell from above takes. */
  const takenUntil: number[] = [];
  return rows.map(({ cells }, row) => {
    const own = new Map(cells.map((cell) => [cell.column, cell]));
    const line: PreviewCell[] = [];
    for (let column = 1; column <= columns.length; ) {
      const cell = own.get(column) ?? null;
      const columnSpan = cell?.columnSpan ?? 1;
      if ((takenUntil[column] ?? -1) < row) line.push({ column, columnSpan, cell });
      if (cell) for (let at = column; at < column + columnSpan; at++) takenUntil[at] = row + (cell.rowSpan ?? 1) - 1;
      column += columnSpan;
    }
    return line;
  });
}
