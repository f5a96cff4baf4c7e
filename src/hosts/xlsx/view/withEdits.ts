import type { CellEdit } from "../../../core/cells/cellEdit";
import type { Cell } from "../../../core/cells/cellValue";
import { generalFormat } from "../read/builtInFormats";
import type { CellView, SheetView, WorkbookView } from "./workbookView";

/** The view of a workbook after these edits, without reading the file again. Formulas keep their last results. */
export function withEdits(view: WorkbookView, edits: readonly CellEdit[]): WorkbookView {
  const edited = new Map<string, SheetView>();
  for (const edit of edits) {
    const sheet = edited.get(edit.at.sheet) ?? view.sheet(edit.at.sheet);
    edited.set(edit.at.sheet, withEdit(sheet, edit, view.looks));
  }
  return { ...view, sheet: (name) => edited.get(name) ?? view.sheet(name) };
}

function withEdit(sheet: SheetView, { at, value }: CellEdit, looks: WorkbookView["looks"]): SheetView {
  const row = sheet.rows.get(at.row) ?? { height: null, hidden: false, style: null, cells: [] };
  const style = row.cells[at.column]?.style ?? row.style ?? columnStyle(sheet, at.column);
  const cells: (CellView | undefined)[] = [...row.cells];
  cells[at.column] = { value: cellOf(value, looks[style]?.format ?? generalFormat), style };
  return {
    ...sheet,
    rows: new Map(sheet.rows).set(at.row, { ...row, cells }),
    lastRow: Math.max(sheet.lastRow, at.row),
    lastColumn: Math.max(sheet.lastColumn, at.column),
  };
}

function columnStyle({ columns }: SheetView, column: number): number {
  return columns.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
}

function cellOf(value: CellEdit["value"], format: string): Cell | null {
  if (value === null || value === "") return null;
  return typeof value === "number" ? { kind: "number", number: value, format } : { kind: "text", text: value };
}
