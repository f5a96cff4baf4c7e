import type { Area } from "../../../../src/core/cells/cellRef";
import type { SheetModel } from "../model";

/** The smallest area with every value, and every look unless only values count; A1 on a blank sheet. */
export function usedArea({ cells, formats }: SheetModel, valuesOnly: boolean): Area {
  const keys = [...cells.keys(), ...(valuesOnly ? [] : formats.keys())];
  if (keys.length === 0) return { top: 1, left: 1, bottom: 1, right: 1 };
  const area = { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: 1, right: 1 };
  for (const key of keys) {
    const [row = 1, column = 1] = key.split(":").map(Number);
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  return area;
}
