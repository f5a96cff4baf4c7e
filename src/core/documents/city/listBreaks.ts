import type { DocumentRow, Page } from "../sheetDocument";

const a4Height = 297;
const pointsPerMillimetre = 72 / 25.4;

/** Hosts round the heights of rows up. */
const spare = 8;

/** A heading, the head of its table and two rows. */
const keptTogether = 4;

/** The rows before which a page must begin, so that no heading stands at the foot of a page without its list. */
export function breaksBeforeLists(
  rows: readonly DocumentRow[],
  /** The rows of the headings, counted from 1. */
  headings: readonly number[],
  { top, bottom }: Page["margins"],
): number[] {
  const room = (a4Height - top - bottom) * pointsPerMillimetre - spare;
  const heightOf = (from: number, to: number) => rows.slice(from, to).reduce((sum, row) => sum + (row.height ?? 15), 0);
  const breaks: number[] = [];
  let used = 0;
  rows.forEach((_, index) => {
    const isHeading = headings.includes(index + 1);
    const needed = heightOf(index, index + (isHeading ? keptTogether : 1));
    if (used + needed > room) {
      if (isHeading) breaks.push(index + 1);
      used = 0;
    }
    used += heightOf(index, index + 1);
  });
  return breaks;
}
