import type { DocumentRow } from "../sheetDocument";

/** Points between the margins of a page: 225 mm, less a little for hosts that round rows up. */
const pageHeight = 630;
/** GB/T 9704-2012: the letterhead stands 35 mm below the upper margin … */
const fullLead = 99;
/** … or less, where that keeps the letter on one page. */
const leastLead = 9;

/** The parts of a letter from top to bottom, without the space above the letterhead. */
export interface LetterParts {
  /** What is said above the letterhead as long as the letter is a draft. */
  readonly draft: readonly DocumentRow[];
  readonly front: readonly DocumentRow[];
  /** The sentence above the list; it and the list's head are never left behind at the foot of a page. */
  readonly listLead: readonly DocumentRow[];
  readonly list: readonly DocumentRow[];
  /** Pledge and signature; the last row of the list comes with them, so that no page carries the seal alone. */
  readonly end: readonly DocumentRow[];
}

export interface LetterPages {
  /** Points of the space above the letterhead. */
  readonly lead: number;
  /** Indexes into the list before which a page begins; -1 stands for the list's lead. */
  readonly breaks: readonly number[];
}

export function pageCount(parts: LetterParts): number {
  return letterPages(parts).breaks.length + 1;
}

/** Divides a letter into pages. The list's head, the last row of `listLead`, is repeated on each. */
export function letterPages(parts: LetterParts): LetterPages {
  const room = pageHeight - wholeHeight(parts);
  if (room >= leastLead) return { lead: Math.min(fullLead, room), breaks: [] };

  const { draft, front, listLead, list, end } = parts;
  const breaks: number[] = [];
  let left = pageHeight - fullLead - heightOf([...draft, ...front, ...listLead]);
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
  return { lead: fullLead, breaks };
}

/** A row of the list, and those below it that its cells span: they stay on one page. */
function withSpanned(list: readonly DocumentRow[], from: number): readonly DocumentRow[] {
  const next = list.findIndex(({ cells }, index) => index > from && cells.length > 0);
  return list.slice(from, next < 0 ? list.length : next);
}

function wholeHeight({ draft, front, listLead, list, end }: LetterParts): number {
  return heightOf([...draft, ...front, ...listLead, ...list, ...end]);
}

function heightOf(rows: readonly DocumentRow[]): number {
  return rows.reduce((sum, { height = 0 }) => sum + height, 0);
}
