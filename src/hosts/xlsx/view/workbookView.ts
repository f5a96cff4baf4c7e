import type { Area } from "../../../core/cells/cellRef";
import type { Cell } from "../../../core/cells/cellValue";
import type { Mark } from "../../../core/highlights/mark";
import type { SheetData } from "../../../core/workbook/workbookData";
import type { CellLook } from "./cellLook";

/** A workbook as it is shown: what a clerk sees of a file, as plain data. */
export interface WorkbookView {
  readonly date1904: boolean;
  /** Worksheets only, in tab order. */
  readonly tabs: readonly SheetTab[];
  /** The tab that was before the user when the file was saved; the first visible one if that cannot be shown. */
  readonly activeTab: string;
  /** By style index, as rows, columns and cells give it. */
  readonly looks: readonly CellLook[];
  /** What names stand for that belong to the whole workbook, by their lower case: `字典!$A$2:$A$9`. */
  readonly names: ReadonlyMap<string, string>;
  /** How many cells of a sheet bear marks of ours. Throws `HostError`. */
  markingCells(sheet: string): Generator<void, number>;
  /** Read when first asked for, then kept. Throws `HostError`. */
  sheet(name: string): SheetView;
  /** The same in steps of a few milliseconds. */
  readingSheet(name: string): Generator<void, SheetView>;
}

export function hasSheet({ tabs }: WorkbookView, name: string): boolean {
  return tabs.some((tab) => tab.name === name);
}

export interface SheetTab {
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  /** `#RRGGBB`. */
  readonly colour: string | null;
}

export interface SheetView {
  readonly name: string;
  /** Only rows that hold or say something. */
  readonly rows: ReadonlyMap<number, RowView>;
  readonly columns: readonly ColumnView[];
  /** Pixels, for rows and columns that say nothing. */
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  /** The last row and column that hold or say something; 0 on an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly merges: readonly Area[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  /** Our marks. */
  readonly marks: readonly Omit<Mark, "sheet">[];
  /** Drop-downs, in the order of the file. */
  readonly lists: readonly ListView[];
  readonly links: readonly LinkView[];
}

/** A drop-down: `formula` is a quoted list, `"男,女"`, or says where the list stands. */
export interface ListView {
  readonly areas: readonly Area[];
  readonly formula: string;
}

/** A link: to an address elsewhere, or a place in the workbook, `字典!A1`. */
export interface LinkView {
  readonly area: Area;
  readonly address: string | null;
  readonly place: string | null;
}

export interface RowView {
  /** Pixels; null where it follows from what the row holds, see `rowHeight`. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
  /** By column number; formatted blank cells too. */
  readonly cells: readonly (CellView | undefined)[];
}

export interface CellView {
  /** Null when blank. */
  readonly value: Cell | null;
  readonly style: number;
}

/** Columns `from` to `to`. */
export interface ColumnView {
  readonly from: number;
  readonly to: number;
  /** Pixels. */
  readonly width: number;
  readonly hidden: boolean;
  readonly style: number | null;
}
