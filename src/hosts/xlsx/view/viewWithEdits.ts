import type { CellEdit } from "../../../core/cells/cellEdit";
import type { CellRef } from "../../../core/cells/cellRef";
import type { Cell } from "../../../core/cells/cellValue";
import { groupBy } from "../../../core/cells/groupBy";
import { memoised } from "../../../core/cells/memoised";
import type { Mark } from "../../../core/highlights/mark";
import { generalFormat } from "../read/builtInFormats";
import { countMarked } from "./countMarked";
import type { CellView, SheetView, WorkbookView } from "./workbookView";

/**
 * What has become of the view of a file. A view that went back to the one before it would keep all of them, with the sheets
 * of each.
 */
interface Changes {
  readonly file: WorkbookView;
  readonly edited: ReadonlyMap<string, SheetView>;
  readonly marked: (sheet: SheetView) => SheetView;
  readonly markingCells: WorkbookView["markingCells"];
}

const changesOf = new WeakMap<WorkbookView, Changes>();

function changesIn(view: WorkbookView): Changes {
  const { markingCells } = view;
  return changesOf.get(view) ?? { file: view, edited: new Map(), marked: (sheet) => sheet, markingCells };
}

function changedView(changes: Changes): WorkbookView {
  const { file, edited, marked, markingCells } = changes;
  const view: WorkbookView = {
    ...file,
    markingCells,
    sheet: (name) => marked(edited.get(name) ?? file.sheet(name)),
    *readingSheet(name) {
      return marked(edited.get(name) ?? (yield* file.readingSheet(name)));
    },
  };
  changesOf.set(view, changes);
  return view;
}

/** The view of a workbook after these edits, without reading the file again. Formulas keep their last results. */
export function viewWithEdits(view: WorkbookView, edits: readonly CellEdit[]): WorkbookView {
  const changes = changesIn(view);
  const edited = new Map(changes.edited);
  for (const [name, inSheet] of groupBy(edits, ({ at }) => at.sheet)) {
    edited.set(name, editedSheet(view.sheet(name), inSheet, view.looks));
  }
  return changedView({ ...changes, edited });
}

function editedSheet(sheet: SheetView, edits: readonly CellEdit[], looks: WorkbookView["looks"]): SheetView {
  const rows = new Map(sheet.rows);
  for (const { at, value } of edits) {
    const row = rows.get(at.row) ?? { height: null, hidden: false, style: null, cells: [] };
    const style = styleAt(sheet, at.row, at.column);
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

/** The view of a workbook once it bears these marks and no others, without reading the file again. */
export function withMarks(view: WorkbookView, marks: readonly Mark[]): WorkbookView {
  const bySheet = groupBy(marks, ({ sheet }) => sheet);
  const marked = memoised((sheet: SheetView): SheetView => {
    return { ...sheet, marks: (bySheet.get(sheet.name) ?? []).map(({ severity, areas }) => ({ severity, areas })) };
  });
  return changedView({
    ...changesIn(view),
    marked,
    *markingCells(name) {
      yield;
      return countMarked(bySheet.get(name) ?? []);
    },
  });
}

/** The number format of a cell, of one that is blank, too. */
export function formatAt(view: WorkbookView, { sheet, row, column }: CellRef): string {
  return view.looks[styleAt(view.sheet(sheet), row, column)]?.format ?? generalFormat;
}

/** The style of a cell that is not there is its row's or column's. */
export function styleAt(sheet: SheetView, row: number, column: number): number {
  const of = sheet.rows.get(row);
  return of?.cells[column]?.style ?? of?.style ?? columnStyle(sheet, column);
}

function columnStyle({ columns }: SheetView, column: number): number {
  return columns.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
}

function cellOf(value: CellEdit["value"], format: string): Cell | null {
  if (value === null || value === "") return null;
  return typeof value === "number" ? { kind: "number", number: value, format } : { kind: "text", text: value };
}
