import type { Area } from "../../core/cells/cellRef";
import { cellText } from "../../core/cells/cellValue";
import { cellEm, lineCount } from "../../core/documents/textLayout";
import type { CellLook } from "../../hosts/xlsx/view/cellLook";
import type { RowView, SheetView } from "../../hosts/xlsx/view/workbookView";
import { type Axis, makeAxis } from "./axis";

export interface GridLayout {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Empty rows and columns that follow the last one in use, for what the clerk may want to add. */
const spare = { rows: 30, columns: 4 } as const;
const least = { rows: 60, columns: 26 } as const;
/** Excel's tallest row, 409 points. */
const tallestRow = 546;
const pixelsPerPoint = 4 / 3;
/** Pixels that column widths count in, see `readSheetView`. */
const digitPixels = 7;

/** By column, in pixels. */
export type ColumnWidths = ReadonlyMap<number, number>;

/**
 * Where the rows and columns of a sheet lie. A row without a height of its own is as high as its texts need.
 * @param widths of columns that the user has given another than the file's
 */
export function gridLayout(sheet: SheetView, looks: readonly CellLook[], widths?: ColumnWidths): GridLayout {
  const columns = makeAxis(Math.max(sheet.lastColumn + spare.columns, least.columns), (column) => {
    const found = sheet.columns.find(({ from, to }) => from <= column && column <= to);
    if (found?.hidden) return 0;
    return widths?.get(column) ?? found?.width ?? sheet.defaultColumnWidth;
  });
  const heightOf = neededHeights(sheet, looks, columns, widths);
  const rows = makeAxis(Math.max(sheet.lastRow + spare.rows, least.rows), (number) => {
    const row = sheet.rows.get(number);
    if (row?.hidden) return 0;
    if (!row) return sheet.defaultRowHeight;
    return row.height ?? Math.max(sheet.defaultRowHeight, heightOf(number, row));
  });
  return { rows, columns };
}

/** What heights rest on besides the row, and those that are known. */
interface KnownHeights {
  readonly looks: readonly CellLook[];
  readonly merges: SheetView["merges"];
  readonly widths: ColumnWidths | undefined;
  readonly heights: WeakMap<RowView, number>;
}

/** By the sheet's columns: after an edit all rows but one are the same objects, and need not be measured again. */
const knownHeights = new WeakMap<SheetView["columns"], KnownHeights>();

function neededHeights(
  { columns: given, merges }: SheetView,
  looks: readonly CellLook[],
  columns: Axis,
  widths: ColumnWidths | undefined,
): (number: number, row: RowView) => number {
  const last = knownHeights.get(given);
  const isSame = last?.looks === looks && last.merges === merges && last.widths === widths;
  const known = isSame ? last : { looks, merges, widths, heights: new WeakMap<RowView, number>() };
  knownHeights.set(given, known);
  const merged = new Set(merges.map(anchorKey));
  return (number, row) => {
    const height = known.heights.get(row) ?? neededHeight(number, row);
    known.heights.set(row, height);
    return height;
  };

  function neededHeight(number: number, { cells }: RowView): number {
    let height = 0;
    cells.forEach((cell, column) => {
      const look = cell?.value && looks[cell.style];
      // Texts of merged cells do not make rows higher, as in Excel.
      if (!look || merged.has(`${number} ${column}`)) return;
      const { size } = look.font;
      const em = cellEm(columns.size(column) / digitPixels, size);
      const lines = look.alignment.wrap && em > 0 ? linesOf(cellText(cell.value), em) : 1;
      height = Math.max(height, Math.ceil((lines * size * 1.3 + 0.7) * pixelsPerPoint));
    });
    return Math.min(height, tallestRow);
  }
}

/** No character is wider than 1 em, so that most texts need not be measured. */
function linesOf(text: string, em: number): number {
  return text.length <= em && !text.includes("\n") ? 1 : lineCount(text, em);
}

function anchorKey({ top, left }: Area): string {
  return `${top} ${left}`;
}
