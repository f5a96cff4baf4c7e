import { type Area, formatArea } from "../../../../src/core/cells/cellRef";
import { cellsOf, isWholeColumns, isWholeRows, wholeSheet } from "../addresses";
import { type ExcelObject, settingsObject } from "../excelObject";
import { raiseOwn, type SheetModel, type WorkbookModel } from "../model";
import { refuse } from "../refusal";
import { refuseIfProtected } from "./protection";

/** In points. */
const highestRow = 409;
const widestColumn = 1790;

/** Looks of cells, kept cell by cell; heights and widths are kept for whole rows and columns. */
export function rangeFormat(workbook: WorkbookModel, sheet: SheetModel, areas: readonly Area[]): ExcelObject {
  const look = (prefix: string) => ({
    onSet: (name: string, value: unknown) => setLook(workbook, sheet, areas, prefix + name, value),
  });
  return settingsObject(
    "RangeFormat",
    {},
    {
      children: {
        font: settingsObject("RangeFont", {}, look("font.")),
        fill: settingsObject("RangeFill", {}, look("fill.")),
        borders: {
          className: "RangeBorderCollection",
          getItem: (side: string) => settingsObject("RangeBorder", {}, look(`${side}.`)),
        },
      },
      onSet: (name, value) => {
        if (name === "rowHeight") setSizes(sheet.rowHeights, rowsOf(areas), value, highestRow);
        else if (name === "columnWidth") setSizes(sheet.columnWidths, columnsOf(areas), value, widestColumn);
        else if (name === "useStandardHeight") forgetAll(sheet.rowHeights, areas);
        else if (name === "useStandardWidth") forgetAll(sheet.columnWidths, areas);
        else setLook(workbook, sheet, areas, name, value);
      },
    },
  );
}

function setLook(
  workbook: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Area[],
  name: string,
  value: unknown,
): void {
  refuseIfProtected(sheet, "looks");
  for (const area of areas) {
    if (isWholeRows(area) || isWholeColumns(area)) refuse("NotImplemented", "looks of whole rows or columns");
    for (const { key } of cellsOf(area)) sheet.formats.set(key, { ...sheet.formats.get(key), [name]: value });
  }
  raiseOwn(workbook, "FormatChanged", sheet, areas.map(formatArea).join(","));
}

function setSizes(sizes: Map<number, number>, indices: readonly number[], value: unknown, largest: number): void {
  const size = typeof value === "number" && value >= 0 && value <= largest ? value : refuse("InvalidArgument", "size");
  for (const index of indices) sizes.set(index, size);
}

function forgetAll(sizes: Map<number, number>, areas: readonly Area[]): void {
  if (areas.some(({ bottom, right }) => bottom !== wholeSheet.bottom || right !== wholeSheet.right)) {
    refuse("NotImplemented", "standard sizes of a part of a sheet");
  }
  sizes.clear();
}

function rowsOf(areas: readonly Area[]): number[] {
  return areas.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index));
}

function columnsOf(areas: readonly Area[]): number[] {
  return areas.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, index) => left + index));
}
