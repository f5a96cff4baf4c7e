import type { PartContent } from "../../package/partContent";
import { child, childrenNamed } from "../../package/xmlTree";
import { scanRows } from "../edits/scanRows";

/** How large the cells of a sheet are drawn, in pixels at 96 dpi; hidden ones are 0. */
export interface SheetSizes {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
}

/** A digit of the usual default font, and the padding of a column. */
const digit = 7;
const padding = 5;
const pixelsPerPoint = 96 / 72;

/** Throws `HostError`. */
export function readSheetSizes(sheet: PartContent): SheetSizes {
  const { root } = sheet.sheet().frame;
  const format = child(root, "sheetFormatPr")?.attributes ?? {};
  const columns = childrenNamed(child(root, "cols"), "col").map(({ attributes }) => attributes);
  const heights = new Map(scanRows(sheet).rows.map(({ row, attributes }) => [row, attributes]));
  const defaultHeight = Number(format.defaultRowHeight ?? 15);
  const defaultWidth = Number(format.defaultColWidth ?? 8.43);
  const widths = new Map<number, number>();
  const widthOf = (column: number) => {
    const spec = columns.find(({ min, max }) => Number(min) <= column && column <= Number(max));
    if (isHidden(spec)) return 0;
    return Math.round(Number(spec?.width ?? defaultWidth) * digit) + (spec?.width ? 0 : padding);
  };
  return {
    columnWidth(column) {
      const width = widths.get(column) ?? widthOf(column);
      widths.set(column, width);
      return width;
    },
    rowHeight(row) {
      const spec = heights.get(row);
      return isHidden(spec) ? 0 : Math.round(Number(spec?.ht ?? defaultHeight) * pixelsPerPoint);
    },
  };
}

function isHidden(attributes: Readonly<Record<string, string>> | undefined): boolean {
  return attributes?.hidden === "1" || attributes?.hidden === "true";
}
