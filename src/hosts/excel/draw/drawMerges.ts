import { type Area, formatArea } from "../../../core/cells/cellRef";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import type { Spend } from "../write/openDraft";
import { cellArea } from "./cellArea";

/** What a request needs to name a range and merge its cells. */
const charactersOfMerge = 500;

/** Merges the cells that one cell of the document takes up; in a long list whole columns of them at once. */
export async function drawMerges(sheet: Excel.Worksheet, document: SheetDocument, spend: Spend): Promise<void> {
  for (const { area, isOfRows } of mergesOf(document)) {
    sheet.getRange(formatArea(area)).merge(isOfRows);
    await spend(charactersOfMerge);
  }
}

interface Merge {
  area: Area;
  /** In each row by itself. */
  readonly isOfRows: boolean;
}

function mergesOf({ rows }: SheetDocument): readonly Merge[] {
  const merges: Merge[] = [];
  const open = new Map<string, Merge>();
  rows.forEach(({ cells }, index) => {
    for (const cell of cells) {
      const { columnSpan = 1, rowSpan = 1 } = cell;
      if (columnSpan === 1 && rowSpan === 1) continue;
      const area = cellArea(cell, index + 1);
      const key = `${area.left}:${area.right}`;
      const above = rowSpan === 1 ? open.get(key) : undefined;
      if (above && above.area.bottom === area.top - 1) {
        above.area = { ...above.area, bottom: area.bottom };
        continue;
      }
      const merge = { area, isOfRows: rowSpan === 1 };
      merges.push(merge);
      if (merge.isOfRows) open.set(key, merge);
    }
  });
  return merges;
}
