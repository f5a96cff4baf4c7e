import type { Cell } from "../../../core/cells/cellValue";
import type { RowData } from "../../../core/workbook/workbookData";
import type { SheetCells } from "../knownWorkbook";
import { makeCell } from "./makeCell";

/** Asks for what a range's cells hold; the answer can be had after the next sync. */
export function askCells(range: Excel.Range): () => SheetCells {
  range.load("rowIndex,columnIndex,values,formulas,numberFormat");
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({ rows: rowsOf(range, rows.value), hiddenColumns: hiddenColumns(range, columns.value) });
}

function rowsOf(range: Excel.Range, properties: readonly Excel.RowProperties[]): RowData[] {
  const { values, formulas, numberFormat: formats, rowIndex, columnIndex } = range;
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
  const spans: { from: number; to: number }[] = [];
  properties.forEach(({ columnHidden }, index) => {
    const column = columnIndex + index + 1;
    const last = spans.at(-1);
    if (!columnHidden) return;
    if (last && last.to === column - 1) last.to = column;
    else spans.push({ from: column, to: column });
  });
  return spans;
}
