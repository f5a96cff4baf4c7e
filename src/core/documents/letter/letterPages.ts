import { heightOf } from "../pageRoom";
import type { DocumentRow } from "../sheetDocument";

/** Points between the margins of a page: 225 mm, less a little for hosts that round rows up. */
const pageHeight = 630;

/** The rows of a letter from top to bottom. */
export interface LetterParts {
  readonly front: readonly DocumentRow[];
  /** The sentence above the list, and the list's head, its last row: never left behind at the foot of a page. */
  readonly listLead: readonly DocumentRow[];
  readonly list: readonly DocumentRow[];
  /** The last row of the list comes with them, so that no page carries the seal alone. */
  readonly end: readonly DocumentRow[];
}

/**
 * Indexes into the list before which a page begins; -1 stands for the list's lead. The list's head is repeated on each
 * page.
 */
export function pageBreaks({ front, listLead, list, end }: LetterParts): number[] {
  if (heightOf([...front, ...listLead, ...list, ...end]) <= pageHeight) return [];
  const breaks: number[] = [];
  let left = pageHeight - heightOf([...front, ...listLead]);
  list.forEach(({ cells }, index) => {
    if (cells.length === 0) return;
    const rows = withSpanned(list, index);
    const needed = heightOf(index + rows.length === list.length ? [...rows, ...end] : rows);
    if (needed > left) {
      breaks.push(index === 0 ? -1 : index);
      left = pageHeight - heightOf(index === 0 ? listLead : listLead.slice(-1));
    }
    left -= needed;
  });
  return breaks;
}

/** A row of the list, and those below it that its cells span: they stay on one page. */
function withSpanned(list: readonly DocumentRow[], from: number): readonly DocumentRow[] {
  const next = list.findIndex(({ cells }, index) => index > from && cells.length > 0);
  return list.slice(from, next < 0 ? list.length : next);
}
