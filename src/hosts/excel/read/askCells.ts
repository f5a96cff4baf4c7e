import type { Cell } from "../../../core/cells/cellValue";
import type { RowData } from "../../../core/workbook/workbookData";
import { HostError } from "../../workbookHost";
import type { SheetCells } from "../knownWorkbook";
import { makeCell } from "./makeCell";

/** What a chart sheet holds. */
export const noCells: SheetCells = { rows: [], hiddenColumns: [], isCut: false };

/** Rows and columns asked for at once: a stray value makes a sheet as large as it can be, and blank cells cost as much. */
const atOnce = { rows: 2_000, columns: 100, address: "A1:CV2000" };

/**
 * Asks for what the first rows and columns of a sheet hold; the answer can be had after the next sync. Formatted blank
 * cells can reach down to the last row, so only values count.
 */
export function askCells(sheet: Excel.Worksheet): () => SheetCells {
  const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
  // All of it may lie beyond; with A1 there is always something to ask for.
  const cells = askRange(used.getBoundingRect(sheet.getRange("A1")).getIntersection(sheet.getRange(atOnce.address)));
  return () => {
    const isCut = used.rowIndex + used.rowCount > atOnce.rows || used.columnIndex + used.columnCount > atOnce.columns;
    return { ...cells(), isCut };
  };
}

/** Asks for what a range's cells hold; the answer can be had after the next sync. */
export function askRange(range: Excel.Range): () => SheetCells {
  range.load("rowIndex,columnIndex,values,formulas,numberFormat");
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({
    rows: rowsOf(range, rows.value),
    hiddenColumns: hiddenColumns(range, columns.value),
    isCut: false,
  });
}

function rowsOf(range: Excel.Range, properties: readonly Excel.RowProperties[]): RowData[] {
  const { values, formulas, numberFormat: formats, rowIndex, columnIndex } = range;
  // Excel gives null instead of refusing, for spilled ranges too (OfficeDev/office-js #6781).
  if (!values || !formulas || !formats)
    throw new HostError("too-large", "Excel 未能给出单元格的内容；请减少内容后再试。");
  return values.flatMap((row, at) => {
    const cells: (Cell | undefined)[] = [];
    row.forEach((value, index) => {
      const cell = makeCell(value, formulas[at]?.[index], formats[at]?.[index]);
      if (cell) cells[columnIndex + index + 1] = cell;
    });
    return cells.length > 0 ? [{ row: rowIndex + at + 1, hidden: properties[at]?.rowHidden === true, cells }] : [];
  });
}

function hiddenColumns({ columnIndex }: Excel.Range, properties: readonly Excel.ColumnProperties[]) {
  const hidden = properties.flatMap(({ columnHidden }, index) => (columnHidden ? [columnIndex + index + 1] : []));
  return runsOf(hidden);
}

/** Numbers in ascending order as spans of those that follow each other. */
export function runsOf(numbers: readonly number[]): { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else spans.push({ from: number, to: number });
  }
  return spans;
}
