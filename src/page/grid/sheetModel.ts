import type { Area } from "../../core/cells/cellRef";
import { cellText } from "../../core/cells/cellValue";
import type { Severity } from "../../core/notice/severity";
import { markStyles } from "../../hosts/markStyles";
import type { CellLook } from "../../hosts/xlsx/view/cellLook";
import { formattedText } from "../../hosts/xlsx/view/format/formattedText";
import { styleAt } from "../../hosts/xlsx/view/viewWithEdits";
import type { CellView, SheetView, WorkbookView } from "../../hosts/xlsx/view/workbookView";
import { type AreaIndex, indexAreas } from "./areaIndex";
import { type ColumnWidths, type GridLayout, gridLayout } from "./gridLayout";
import type { Position } from "./moves";

/** A sheet made ready to be drawn cell by cell. */
export interface SheetModel extends GridLayout {
  readonly sheet: SheetView;
  readonly merges: AreaIndex<Area>;
  readonly marks: AreaIndex<MarkedArea>;
  cell(row: number, column: number): CellView | undefined;
  /** The look of a cell that is not there is its row's or column's. */
  look(row: number, column: number): CellLook | undefined;
  text(row: number, column: number): string;
  /** The row of the file that a row stands for, and back: another one where the sheet is shown filtered or sorted. */
  fileRow(row: number): number;
  /** Null where it is not shown. */
  shownRow(fileRow: number): number | null;
}

export interface MarkedArea extends Area {
  readonly severity: Severity;
}

/** @param widths of columns, in pixels, that the user has given another than the file's */
export function sheetModel(view: WorkbookView, name: string, widths?: ColumnWidths): SheetModel {
  return modelOf(view, view.sheet(name), widths);
}

/** The same of a sheet's rows in another order, or some of them. */
export function modelOf(view: WorkbookView, sheet: SheetView, widths?: ColumnWidths): SheetModel {
  const layout = gridLayout(sheet, view.looks, widths);
  const lastRow = layout.rows.count;
  const cell = (row: number, column: number) => sheet.rows.get(row)?.cells[column];
  const look = (row: number, column: number) => view.looks[styleAt(sheet, row, column)];
  return {
    sheet,
    ...layout,
    merges: indexAreas(sheet.merges, lastRow),
    marks: indexAreas(gravestFirst(sheet.marks), lastRow),
    cell,
    look,
    text: (row, column) => {
      const value = cell(row, column)?.value;
      return value ? formattedText(value, look(row, column)?.format ?? "", view.date1904) : "";
    },
    fileRow: (row) => row,
    shownRow: (row) => row,
  };
}

/** The cell of the file that a position stands for. */
export function fileCell<P extends Position>(model: SheetModel, at: P): P {
  return { ...at, row: model.fileRow(at.row) };
}

/** What stands in a heading, without what its number format puts around it. */
export function headingText(model: SheetModel, { row, column }: Position): string {
  return cellText(model.cell(row, column)?.value ?? undefined).trim();
}

function gravestFirst(marks: SheetView["marks"]): MarkedArea[] {
  return markStyles.flatMap(({ severity }) =>
    marks
      .filter((mark) => mark.severity === severity)
      .flatMap(({ areas }) => areas.map((area) => ({ ...area, severity }))),
  );
}
