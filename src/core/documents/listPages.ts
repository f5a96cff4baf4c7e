import { heightOf, roomOn } from "./pageRoom";
import type { DocumentRow, PageSetup } from "./sheetDocument";

/** A list of a sheet that has several, each under a head of its own. */
export interface PagedList {
  readonly heading: readonly DocumentRow[];
  /** Names the columns; set again on every page on which the list goes on. */
  readonly head: readonly DocumentRow[];
  /** Each the rows of an entry, which stay on one page. */
  readonly lines: readonly (readonly DocumentRow[])[];
  /** What stays on a page with the last entry. */
  readonly end: readonly DocumentRow[];
}

/** Hosts round the heights of rows up. */
const spare = 8;

/** So many entries stand at least below a heading, before its page ends. */
const withHeading = 2;

/**
 * Rows before the lists and the lists below each other, on pages. Excel repeats the same rows on all pages of a sheet, so
 * heads are written where a page begins within a list. No heading stands at the foot of a page without its list.
 */
export function listPages(
  front: readonly DocumentRow[],
  lists: readonly PagedList[],
  page: Pick<PageSetup, "orientation" | "margins">,
): { readonly rows: readonly DocumentRow[]; readonly breaksBefore: readonly number[] } {
  const room = roomOn(page).height - spare;
  const rows: DocumentRow[] = [];
  const breaksBefore: number[] = [];
  let used = 0;
  /** Where there is no room for them, at the head of the next page, under what is repeated there. */
  const place = (group: readonly DocumentRow[], repeated: readonly DocumentRow[]) => {
    if (used > 0 && used + heightOf(group) > room) {
      breaksBefore.push(rows.length + 1);
      rows.push(...repeated.map((row): DocumentRow => ({ ...row, repeats: true })));
      used = heightOf(repeated);
    }
    rows.push(...group);
    used += heightOf(group);
  };
  for (const row of front) {
    // Pages of text end where the host ends them.
    used = used + heightOf([row]) > room ? heightOf([row]) : used + heightOf([row]);
    rows.push(row);
  }
  for (const { heading, head, lines, end } of lists) {
    const groups = lines.map((line, index) => (index === lines.length - 1 ? [...line, ...end] : line));
    place([...heading, ...head, ...groups.slice(0, withHeading).flat()], []);
    for (const group of groups.slice(withHeading)) place(group, head);
  }
  return { rows, breaksBefore };
}
