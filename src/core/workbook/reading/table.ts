import type { Observation } from "../observations";
import type { RowData, SheetData } from "../workbookData";
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
  /** Where the rows of a sheet are each read by themselves: how, and of what. */
  readonly basis?: TableBasis;
}

interface TableBasis {
  /** Where it is the same, so is what is read of a row. */
  readonly way: string;
  /** One for each row of the sheet that is no header. */
  readonly readings: readonly RowReading[];
}

/** What a row was read as. */
export interface RowReading {
  readonly data: RowData;
  /** Null where it is no record. */
  readonly row: TableRow | null;
  /** It holds something that is told of as a whole. */
  readonly isPassedOver: boolean;
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
