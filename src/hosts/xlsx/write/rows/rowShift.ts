import { type Area, parseArea, rowsOfSheet } from "../../../../core/cells/cellRef";

/** Rows that come into a sheet or go from it, by their numbers before that. */
export type RowChange =
  | {
      readonly kind: "insert";
      readonly sheet: string;
      /** The row before which they come. */
      readonly at: number;
      readonly count: number;
      /** The row beside them, above or below, whose looks, lists and checks they take. */
      readonly like: number;
    }
  | { readonly kind: "delete"; readonly sheet: string; readonly spans: readonly RowSpan[] };

/** Both included. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** Where the rows of a sheet stand once some have come or gone. */
export interface RowShift {
  /** Null where it has gone. */
  row(row: number): number | null;
  /** What is left of an area, with the rows that have come between its own; null where nothing is. */
  area(area: Area): Area | null;
  /** The same of what the new rows take from the one beside them: it goes on over them. */
  areaOfLooks(area: Area): Area | null;
}

export function rowShift(change: RowChange): RowShift {
  return change.kind === "insert" ? inserting(change) : deleting(change.spans);
}

function inserting({ at, count, like }: Extract<RowChange, { kind: "insert" }>): RowShift {
  const last = (row: number) => Math.min(row, rowsOfSheet);
  const row = (before: number) => (before >= at ? before + count : before);
  const area = (before: Area): Area => ({ ...before, top: last(row(before.top)), bottom: last(row(before.bottom)) });
  return {
    row,
    area,
    areaOfLooks(before) {
      const after = area(before);
      if (before.top === at && like === at) return { ...after, top: at };
      return before.bottom === at - 1 && like === at - 1 ? { ...after, bottom: last(at - 1 + count) } : after;
    },
  };
}

function deleting(spans: readonly RowSpan[]): RowShift {
  const isGone = (row: number) => spans.some(({ from, to }) => from <= row && row <= to);
  const goneBefore = (row: number) =>
    spans.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, row - 1) - from + 1), 0);
  const left = (row: number) => row - goneBefore(row);
  const area = (before: Area): Area | null => {
    const top = left(before.top);
    // Where nothing is left the rows above it end there.
    const bottom = before.bottom === rowsOfSheet ? rowsOfSheet : left(before.bottom + 1) - 1;
    return top <= bottom ? { ...before, top, bottom } : null;
  };
  return { row: (row) => (isGone(row) ? null : left(row)), area, areaOfLooks: area };
}

/** `A3:C9 E3`, as a list of areas is written in a part; null where none of them is left. Others' ways of writing stay. */
export function shiftedAreas(refs: string, shift: RowShift["area"]): string | null {
  const shifted = refs.split(/\s+/).flatMap((ref) => {
    const area = parseArea(ref.replace(/\$/g, "").toUpperCase());
    if (!area) return [ref];
    const after = shift(area);
    return after ? [writtenLike(ref, area, after)] : [];
  });
  return shifted.length === 0 ? null : shifted.join(" ");
}

/** A reference with other rows, in the form that it had. */
function writtenLike(ref: string, before: Area, after: Area): string {
  if (before.top === after.top && before.bottom === after.bottom) return ref;
  const [first = "", second] = ref.split(":");
  const end = (text: string, row: number) => (/\d/.test(text) ? text.replace(/\d+$/, String(row)) : text);
  return second === undefined && after.top === after.bottom
    ? end(first, after.top)
    : `${end(first, after.top)}:${end(second ?? first, after.bottom)}`;
}
