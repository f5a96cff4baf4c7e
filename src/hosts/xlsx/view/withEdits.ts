import type { CellEdit } from "../../../core/cells/cellEdit";
import type { Cell } from "../../../core/cells/cellValue";
import { groupBy } from "../../../core/cells/groupBy";
import { generalFormat } from "../read/builtInFormats";
import type { CellView, SheetView, WorkbookView } from "./workbookView";

/** The view of a workbook after these edits, without reading the file again. Formulas keep their last results. */
export function withEdits(view: WorkbookView, edits: readonly CellEdit[]): WorkbookView {
  const edited = new Map<string, SheetView>();
  for (const [name, inSheet] of groupBy(edits, ({ at }) => at.sheet)) {
    edited.set(name, editedSheet(view.sheet(name), inSheet, view.looks));
  }
  return { ...view, sheet: (name) => edited.get(name) ?? view.sheet(name) };
}

function editedSheet(sheet: SheetView, edits: readonly CellEdit[], looks: WorkbookView["looks"]): SheetView {
  const rows = new Map(sheet.rows);
  for (const { at, value } of edits) {
    const row = rows.get(at.row) ?? { height: null, hidden: false, style: null, cells: [] };
    const style = row.cells[at.column]?.style ?? row.style ?? columnStyle(sheet, at.column);
    const cells: (CellView | undefined)[] = [...row.cells];
    cells[at.column] = { value: cellOf(value, looks[style]?.format ?? generalFormat), style };
    rows.set(at.row, { ...row, cells });
  }
  return {
    ...sheet,
    rows,
    lastRow: Math.max(sheet.lastRow, ...edits.map(({ at }) => at.row)),
    lastColumn: Math.max(sheet.lastColumn, ...edits.map(({ at }) => at.column)),
  };
}

function columnStyle({ columns }: SheetView, column: number): number {
  return columns.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
}

function cellOf(value: CellEdit["value"], format: string): Cell | null {
  if (value === null || value === "") return null;
  return typeof value === "number" ? { kind: "number", number: value, format } : { kind: "text", text: value };
}
