import { heightOf, roomOn } from "../pageRoom";
import type { DocumentRow, Page } from "../sheetDocument";

/** Hosts round the heights of rows up. */
const spare = 8;

/** A heading, the head of its table and two rows. */
const keptTogether = 4;

/** The rows before which a page must begin, so that no heading stands at the foot of a page without its list. */
export function breaksBeforeLists(
  rows: readonly DocumentRow[],
  /** The rows of the headings, counted from 1. */
  headings: readonly number[],
  page: Pick<Page, "orientation" | "margins">,
): number[] {
  const room = roomOn(page).height - spare;
  const breaks: number[] = [];
  let used = 0;
  rows.forEach((row, index) => {
    const isHeading = headings.includes(index + 1);
    const needed = heightOf(rows.slice(index, index + (isHeading ? keptTogether : 1)));
    if (used + needed > room) {
      if (isHeading) breaks.push(index + 1);
      used = 0;
    }
    used += heightOf([row]);
  });
  return breaks;
}
