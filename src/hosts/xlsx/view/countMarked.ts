import type { SheetView } from "./workbookView";

/** More than a tab can tell of; a stranger's file may mark every cell there could be. */
const mostMarked = 100_000;

/** How many cells bear marks; one that bears several is one. */
export function countMarked(marks: SheetView["marks"]): number {
  const cells = new Set<string>();
  for (const { areas } of marks) {
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) cells.add(`${row} ${column}`);
        if (cells.size > mostMarked) return mostMarked;
      }
    }
  }
  return cells.size;
}
