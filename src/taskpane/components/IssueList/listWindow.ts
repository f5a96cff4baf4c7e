import type { ListLine } from "../../issueFilter";

/** Pixels. Lines have fixed heights, so that a list of many thousands needs no measuring. */
export const lineHeights: Readonly<Record<ListLine["kind"], number>> = { heading: 32, issue: 66 };

/** Where each line begins, in pixels from the top, and at the end where the last one ends. */
export function lineOffsets(lines: readonly ListLine[]): readonly number[] {
  const offsets = [0];
  let offset = 0;
  for (const { kind } of lines) {
    offset += lineHeights[kind];
    offsets.push(offset);
  }
  return offsets;
}

/** The lines of which something is in sight, from `from` up to but without `to`. */
export function linesInSight(
  offsets: readonly number[],
  { top, height }: { readonly top: number; readonly height: number },
): { readonly from: number; readonly to: number } {
  const lines = offsets.length - 1;
  const from = Math.min(lines, firstEndingBelow(offsets, top));
  let to = from;
  while (to < lines && (offsets[to] ?? 0) < top + height) to++;
  return { from, to };
}

/** The line that must be scrolled to stand whole between `top` and its bottom; the new top, or the old one. */
export function scrolledTo(
  offsets: readonly number[],
  line: number,
  { top, height }: { readonly top: number; readonly height: number },
): number {
  const [begin, end] = [offsets[line] ?? 0, offsets[line + 1] ?? 0];
  if (begin < top) return begin;
  return end > top + height ? end - height : top;
}

function firstEndingBelow(offsets: readonly number[], top: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? Number.POSITIVE_INFINITY) > top) high = middle;
    else low = middle + 1;
  }
  return low;
}
