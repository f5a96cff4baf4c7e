import type { DocumentCell, DocumentRow } from "./sheetDocument";

/** Excel knows rows of 409 points at most; a little is left to hosts that round up. */
const tallestRow = 400;

/** A row of so many points; where no row can be so tall, several of one height, which each of its cells spans. */
export function tallRows(cells: readonly DocumentCell[], height: number): DocumentRow[] {
  const count = Math.max(1, Math.ceil(height / tallestRow));
  const drawn = count === 1 ? cells : cells.map((cell) => ({ ...cell, rowSpan: count }));
  return Array.from({ length: count }, (_, index) => ({ cells: index === 0 ? drawn : [], height: height / count }));
}
