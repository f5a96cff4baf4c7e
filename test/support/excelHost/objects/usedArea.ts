import type { Area } from "../../../../src/core/cells/cellRef";
import { wholeSheet } from "../addresses";
import type { SheetModel } from "../model";

/** The smallest area with every value within another, and every look unless only values count; null where there is none. */
export function usedArea({ cells, formats }: SheetModel, valuesOnly: boolean, within = wholeSheet): Area | null {
  const area = { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: 0, right: 0 };
  for (const key of [...cells.keys(), ...(valuesOnly ? [] : formats.keys())]) {
    const [row = 1, column = 1] = key.split(":").map(Number);
    if (row < within.top || row > within.bottom || column < within.left || column > within.right) continue;
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  return area.bottom > 0 ? area : null;
}
