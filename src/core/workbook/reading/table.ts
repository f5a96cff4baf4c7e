import type { Observation } from "../observations";
import type { SheetData } from "../workbookData";
import type { RowFields } from "./rowFields";

/** A record's row. */
export interface TableRow {
  readonly row: number;
  readonly fields: RowFields;
  /** What stands in columns that the clerk has added; see `RecordSource`. */
  readonly own?: string;
}

/** What was read of a sheet, and noticed about it. */
export interface Table {
  readonly rows: readonly TableRow[];
  readonly observations: readonly Observation[];
}

/** Of a sheet in which none of the headers was found. */
export function headersMissing(sheet: SheetData): Table {
  const at = { sheet: sheet.name, row: sheet.rows[0]?.row ?? 1, column: 1 };
  return { rows: [], observations: [{ kind: "headers-missing", at }] };
}

/** Of a sheet with more rows than its file can hold records. */
export function tooManyRows({ name, rows }: SheetData): Table {
  const at = { sheet: name, row: rows[0]?.row ?? 1, column: 1 };
  return { rows: [], observations: [{ kind: "too-many-rows", count: rows.length, at }] };
}
