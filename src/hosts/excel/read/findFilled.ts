import type { Area } from "../../../core/cells/cellRef";
import { HostError } from "../../workbookHost";

/** Cells of a rectangle up to which it is not taken apart: what is blank in it is read along. */
const mostInOne = 200_000;

/** Cells of a workbook, blank ones among them, that can be read in a time that anybody waits. */
const mostInAll = 20_000_000;

/**
 * Rectangles, by sheet, that hold every value. A sheet of which a single value lies at the far end is as large as Excel
 * lets it be: each rectangle that is too large is cut in halves, and of each half Excel is asked what is used of it.
 * Throws `HostError` where too much is.
 */
export async function findFilled(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  const filled = new Map<string, Area[]>(ids.map((id) => [id, []]));
  let open = ids.map((id) => ({ id, used: context.workbook.worksheets.getItem(id).getUsedRange(true) }));
  while (open.length > 0) {
    for (const { used } of open) used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    open = open.flatMap(({ id, used }) => {
      if (used.isNullObject) return [];
      const area = areaOf(used);
      if (sizeOf(area) > mostInOne) return halves(area).map((half) => ({ id, used: usedOf(context, id, half) }));
      filled.get(id)?.push(area);
      return [];
    });
    refuseTooMuch([...filled.values()].flat());
  }
  return filled;
}

function usedOf({ workbook }: Excel.RequestContext, id: string, { top, left, bottom, right }: Area): Excel.Range {
  const range = workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
  return range.getUsedRangeOrNullObject(true);
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

/** Across the longer side. */
function halves(area: Area): [Area, Area] {
  const { top, left, bottom, right } = area;
  if (bottom - top >= right - left) {
    const middle = (top + bottom) >> 1;
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  const middle = (left + right) >> 1;
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Throws `HostError` where the rectangles hold more than can be read. */
export function refuseTooMuch(areas: readonly Area[]): void {
  if (areas.reduce((sum, area) => sum + sizeOf(area), 0) <= mostInAll) return;
  throw new HostError("too-large", "工作簿的内容过多，无法读取；请删去与申报无关的工作表和数据后再试。");
}
