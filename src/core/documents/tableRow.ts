import type { CellRef } from "../cells/cellRef";
import type { DocumentCell, DocumentRow } from "./sheetDocument";
import { type StyleName, styles } from "./styles";
import { charactersAcross, rowHeight } from "./textLayout";

/** A cell of a row that is laid out from left to right. */
export interface TableCell {
  readonly value: string | number | null;
  readonly style: StyleName;
  /** Columns it takes; 1 without it. */
  readonly span?: number;
  readonly rowSpan?: number;
  readonly link?: CellRef;
}

/** Excel knows no taller row. */
const tallest = 409;

/**
 * Sets cells beside each other, from the column `from` on, in a row as tall as the longest of their texts needs; a cell
 * of several rows counts for none of them.
 */
export function tableRow(
  columns: readonly number[],
  cells: readonly TableCell[],
  { from = 1, least = 18 }: { readonly from?: number; readonly least?: number } = {},
): DocumentRow {
  let column = from;
  let height = least;
  const placed = cells.map(({ value, style, span = 1, rowSpan = 1, link }): DocumentCell => {
    const characters = charactersAcross({ column, columnSpan: span }, columns);
    const { size } = styles[style];
    if (rowSpan === 1)
      height = Math.max(height, rowHeight([{ text: String(value ?? ""), characters }], { size, least }));
    const cell = { column, value, style, columnSpan: span, rowSpan, ...(link && { link }) };
    column += span;
    return cell;
  });
  return { cells: placed, height: Math.min(tallest, height) };
}
