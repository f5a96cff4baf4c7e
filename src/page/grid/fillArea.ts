import { type Area, liesIn } from "../../core/cells/cellRef";
import type { Position } from "./moves";

/** What the fill handle of an area fills when it is drawn to a cell: along rows or columns, whichever is farther; null within. */
export function fillArea(area: Area, to: Position): Area | null {
  if (liesIn(to, area)) return null;
  const { top, left, bottom, right } = area;
  const down = Math.max(to.row - bottom, top - to.row, 0);
  const across = Math.max(to.column - right, left - to.column, 0);
  if (down >= across) {
    return to.row > bottom
      ? { top: bottom + 1, left, bottom: to.row, right }
      : { top: to.row, left, bottom: top - 1, right };
  }
  return to.column > right
    ? { top, left: right + 1, bottom, right: to.column }
    : { top, left: to.column, bottom, right: left - 1 };
}
