import type { Area } from "../../core/cells/cellRef";
import type { Severity } from "../../core/notice/severity";
import { markStyles } from "../../hosts/markStyles";
import type { CellLook } from "../../hosts/xlsx/view/cellLook";
import { shownText } from "../../hosts/xlsx/view/format/shownText";
import { styleAt } from "../../hosts/xlsx/view/withEdits";
import type { CellView, SheetView, WorkbookView } from "../../hosts/xlsx/view/workbookView";
import { type AreaIndex, indexAreas } from "./areaIndex";
import { type SheetLayout, sheetLayout } from "./sheetLayout";

/** A sheet made ready to be drawn cell by cell. */
export interface SheetModel extends SheetLayout {
  readonly sheet: SheetView;
  readonly merges: AreaIndex<Area>;
  readonly marks: AreaIndex<MarkedArea>;
  cell(row: number, column: number): CellView | undefined;
  /** The look of a cell that is not there is its row's or column's. */
  look(row: number, column: number): CellLook | undefined;
  text(row: number, column: number): string;
}

export interface MarkedArea extends Area {
  readonly severity: Severity;
}

export function sheetModel(view: WorkbookView, name: string): SheetModel {
  const sheet = view.sheet(name);
  const layout = sheetLayout(sheet, view.looks);
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
      return value ? shownText(value, look(row, column)?.format ?? "", view.date1904) : "";
    },
  };
}

function gravestFirst(marks: SheetView["marks"]): MarkedArea[] {
  return markStyles.flatMap(({ severity }) =>
    marks
      .filter((mark) => mark.severity === severity)
      .flatMap(({ areas }) => areas.map((area) => ({ ...area, severity }))),
  );
}
