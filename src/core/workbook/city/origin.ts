import { type CellRef, formatCell } from "../../cells/cellRef";
import { memoised } from "../../cells/memoised";
import { recordsIn } from "../nominations";
import type { RecordBase, Records } from "../records";
import type { SheetKey } from "../standardWorkbook/standardWorkbook";
import { placesOn } from "./places";
import type { RegisterRow } from "./register";

/** A cell of a unit's own workbook. */
export interface OriginCell {
  readonly file: string;
  readonly unit: string | null;
  readonly at: CellRef;
}

/** Where in the workbook of a unit a cell of the city's stood, as far as the city's own rows tell. */
interface SourceCell {
  readonly file: string;
  readonly key: SheetKey;
  /** Of several sheets of one layout; "" where there is one. */
  readonly on: string;
  /** Null where it was typed over. */
  readonly row: number | null;
  /** Among the columns of the standard sheet, from 0. */
  readonly place: number;
}

/** Finds the cell of a unit's workbook from which a cell of the city's was taken; null for the city's own cells. */
export function origins(records: Records, register: readonly RegisterRow[]): (at: CellRef) => OriginCell | null {
  const sourceOf = sourceCells(records);
  const senders = new Map(register.map(({ file, sender }) => [file, sender]));
  return (at) => {
    const source = sourceOf(at);
    if (!source || source.row === null) return null;
    const { file, key, on, row, place } = source;
    const sender = senders.get(file);
    const places = placesOn(sender?.places[key], on);
    if (!sender || !places) return null;
    const { sheet, rows, columns } = places;
    return { file, unit: sender.unit, at: { sheet, row: rows?.[place] ?? row, column: columns[place] ?? place + 1 } };
  };
}

/** The same by file alone. A line of 收件登记 stands for the first cell of its file. */
export const sourceCells: (records: Records) => (at: CellRef) => SourceCell | null = memoised((records) => {
  const byRow = new Map<string, RecordBase>();
  for (const key of records.workbook.filled) {
    for (const record of recordsIn(records, key)) byRow.set(rowKey(record.source.sheetName, record.source.row), record);
  }
  const registered = new Map(records.register.map(({ file, at }) => [formatCell(at), file]));
  return (at) => {
    const file = registered.get(formatCell(at));
    if (file !== undefined) return { file, key: "unitInfo", on: "", row: 1, place: 0 };
    const record = byRow.get(rowKey(at.sheet, at.row));
    const origin = record?.source.origin;
    if (!record || !origin) return null;
    const place = record.fields.findIndex((field) => field.at.column === at.column);
    if (record.fields[place]?.column.cityOnly) return null;
    return { file: origin.file, key: record.source.sheet, on: origin.sheet, row: origin.row, place };
  };
});

function rowKey(sheet: string, row: number): string {
  return `${sheet}\n${row}`;
}
