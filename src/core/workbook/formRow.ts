import { type CellRef, isSameCell } from "../cells/cellRef";
import { memoised } from "../cells/memoised";
import { cellAt } from "./cellAt";
import { recordsIn } from "./nominations";
import { findHeader } from "./reading/findHeader";
import { type HeaderCell, matchHeaders } from "./reading/matchHeaders";
import { shownText } from "./reading/shownText";
import type { Field, RecordBase, Records } from "./records";
import { type SheetSpec, standardRows } from "./schema";
import type { SheetKey } from "./standardWorkbook/standardWorkbook";
import { tableOf } from "./tables";
import type { SheetData, WorkbookData } from "./workbookData";

/** A row of a sheet of records, filled in or still empty, as a form shows it. */
export interface FormRow {
  readonly sheet: SheetKey;
  readonly sheetName: string;
  readonly row: number;
  /** One for every column, in the standard order; all blank where the row holds no record yet. */
  readonly fields: readonly Field[];
  /** Null where the row holds no record yet. */
  readonly record: RecordBase | null;
}

export interface ReadWorkbook {
  readonly data: WorkbookData;
  readonly records: Records;
}

/** The row that a cell belongs to; null on sheets that hold no records, and above the records. */
export function formRow({ data, records }: ReadWorkbook, at: CellRef): FormRow | null {
  const sheet = tableOf(records, at.sheet);
  if (!sheet) return null;
  const record =
    recordsByRow(records).get(`${at.sheet}!${at.row}`) ?? (sheet === "unitInfo" ? records.unitInfo[0] : undefined);
  if (record) return { sheet, sheetName: at.sheet, row: record.source.row, fields: record.fields, record };
  if (at.row < standardRows.firstRecord || sheet === "unitInfo") return null;
  const fields = emptyFields(data, at, records.workbook.spec(sheet));
  return { sheet, sheetName: at.sheet, row: at.row, fields, record: null };
}

/** Whether a cell belongs to a row, which may be a form over many of the sheet's. */
export function isInRow(workbook: ReadWorkbook, at: CellRef, row: FormRow): boolean {
  const own = formRow(workbook, at);
  return own !== null && own.sheetName === row.sheetName && own.row === row.row;
}

/** The field that stands in a cell; null for cells that are none of a record's. */
export function fieldAt(workbook: ReadWorkbook, at: CellRef): Field | null {
  const row = formRow(workbook, at);
  return row?.fields.find((field) => field.reading !== "absent" && isSameCell(field.at, at)) ?? null;
}

/** The first row below everything that stands on a sheet: where a new record goes. */
export function freeRow({ data }: Pick<ReadWorkbook, "data">, sheetName: string): CellRef {
  const last = data.sheets.find(({ name }) => name === sheetName)?.rows.at(-1)?.row ?? 0;
  return { sheet: sheetName, row: Math.max(last + 1, standardRows.firstRecord), column: 1 };
}

/** Where to go in a row: to its first field. */
export function firstCell({ fields }: Pick<FormRow, "fields">): CellRef {
  const field = fields.find(({ reading }) => reading !== "absent") ?? fields[0];
  if (!field) throw new Error("a row without fields");
  return field.at;
}

const recordsByRow = memoised((records: Records): ReadonlyMap<string, RecordBase> => {
  const all = records.workbook.keys.flatMap((key) => [...recordsIn(records, key)]);
  return new Map(all.map((record) => [`${record.source.sheetName}!${record.source.row}`, record]));
});

/** Columns stand where their headers do, or where the template puts them on a sheet without any. */
function emptyFields(data: WorkbookData, at: CellRef, spec: SheetSpec): Field[] {
  const sheet = data.sheets.find(({ name }) => name === at.sheet);
  const found = sheet && headersIn(sheet)(spec);
  return spec.columns.map((column, index): Field => {
    const number = found ? found.get(column.key)?.at.column : index + 1;
    if (number === undefined) return { column, at: { ...at, column: 1 }, text: "", value: null, reading: "absent" };
    const place = { ...at, column: number };
    return { column, at: place, text: shownText(cellAt(data, place), data), value: null, reading: "blank" };
  });
}

/** The header cells of a sheet by their columns' keys; null where it has none. */
const headersIn = memoised((sheet: SheetData) =>
  memoised(({ columns }: SheetSpec): ReadonlyMap<string, HeaderCell> | null => {
    const header = findHeader(sheet, columns);
    return header ? matchHeaders(header.cells, columns).found : null;
  }),
);
