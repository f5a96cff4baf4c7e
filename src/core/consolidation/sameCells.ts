import { type CellRef, formatCell } from "../cells/cellRef";
import { groupBy } from "../cells/groupBy";
import { placesOn } from "../workbook/city/places";
import type { Submission, SubmittedRow } from "../workbook/city/submission";

/**
 * Finds a cell of one workbook in another of the same contents, where rows, columns and sheets may stand elsewhere: a
 * unit may have put its sheets together, or moved a column, and sent all else as before. Null where it is not there.
 */
export function sameCells(from: Submission, to: Submission): (at: CellRef) => CellRef | null {
  const found = new Map<string, CellRef>();
  for (const [key, rows] of Object.entries(from.rows)) {
    const there = groupBy(to.rows[key] ?? [], ({ seal }) => seal);
    for (const [seal, alike] of groupBy(rows, (row) => row.seal)) {
      // Of rows that are equal in everything any may stand for any.
      for (const [index, row] of alike.entries()) {
        const other = there.get(seal)?.[index];
        const [here, then] = other ? [cellsOf(from, key, row), cellsOf(to, key, other)] : [[], []];
        for (const [place, at] of here.entries()) {
          const cell = then[place];
          if (cell) found.set(formatCell(at), cell);
        }
      }
    }
  }
  return (at) => found.get(formatCell(at)) ?? null;
}

/** The cells of a row in its own workbook, in the standard order; none where the city's does not tell where it stands. */
function cellsOf({ places }: Submission, key: string, { sheet: on, row }: SubmittedRow): CellRef[] {
  const known = placesOn(places[key], on);
  if (!known || row === null) return [];
  return known.columns.map((column, place) => ({ sheet: known.sheet, row: known.rows?.[place] ?? row, column }));
}
