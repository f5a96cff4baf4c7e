import type { Area } from "../../core/cells/cellRef";
import type { RowView, SheetView, WorkbookView } from "../../hosts/xlsx/view/workbookView";
import type { ColumnWidths } from "../grid/gridLayout";
import { modelOf, type SheetModel } from "../grid/sheetModel";
import { numbersBetween } from "../grid/visibleCells";
import type { ArrangedRows } from "./arrangement";

/** A sheet with its rows in another order, or some of them. Its rows are counted as they are shown. */
export function arrangedModel(
  view: WorkbookView,
  sheet: SheetView,
  arranged: ArrangedRows,
  widths?: ColumnWidths,
): SheetModel {
  const { head, rows, last } = arranged;
  const end = head + rows.length;
  const fileRow = (row: number) => (row <= head ? row : row <= end ? (rows[row - head - 1] ?? row) : row - end + last);
  const shown = new Map(rows.map((row, index) => [row, head + index + 1]));
  const shownRow = (row: number) => (row <= head ? row : row > last ? row - last + end : (shown.get(row) ?? null));
  const lastRow = end + Math.max(0, sheet.lastRow - last);
  const inOrder = new Map<number, RowView>();
  for (const row of numbersBetween(1, lastRow)) {
    const data = sheet.rows.get(fileRow(row));
    if (data) inOrder.set(row, data);
  }
  /** An area of the file row by row, where they are shown. */
  const shownAreas = (area: Area): readonly Area[] => {
    if (area.bottom <= head) return [area];
    return numbersBetween(area.top, Math.min(area.bottom, sheet.lastRow)).flatMap((row) => {
      const at = shownRow(row);
      return at === null ? [] : [{ ...area, top: at, bottom: at }];
    });
  };
  const model = modelOf(
    view,
    {
      ...sheet,
      rows: inOrder,
      lastRow,
      // The same list, where nothing of it moves: what is known of the rows holds as long as they are merged alike.
      merges: sheet.merges.every(({ bottom }) => bottom <= head) ? sheet.merges : sheet.merges.flatMap(shownAreas),
      marks: sheet.marks.map((mark) => ({ ...mark, areas: mark.areas.flatMap(shownAreas) })),
    },
    widths,
  );
  return { ...model, fileRow, shownRow };
}
