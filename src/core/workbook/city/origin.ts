import { type CellRef, formatCell } from "../../cells/cellRef";
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

/** Finds the cell of a unit's workbook from which a cell of the city's was taken; null for the city's own cells. */
export function origins(records: Records, register: readonly RegisterRow[]): (at: CellRef) => OriginCell | null {
  const byRow = new Map<string, RecordBase>();
  for (const key of records.workbook.filled) {
    for (const record of recordsIn(records, key)) byRow.set(rowKey(record.source.sheetName, record.source.row), record);
  }
  const registered = new Map(records.register.map(({ file, at }) => [formatCell(at), file]));
  const senders = new Map(register.map(({ file, sender }) => [file, sender]));
  const originCell = (file: string, key: SheetKey, on: string, row: number, place: number): OriginCell | null => {
    const sender = senders.get(file);
    const places = placesOn(sender?.places[key], on);
    if (!sender || !places) return null;
    const { sheet, rows, columns } = places;
    return { file, unit: sender.unit, at: { sheet, row: rows?.[place] ?? row, column: columns[place] ?? place + 1 } };
  };
  return (at) => {
    const file = registered.get(formatCell(at));
    if (file !== undefined) return originCell(file, "unitInfo", "", 1, 0);
    const record = byRow.get(rowKey(at.sheet, at.row));
    const origin = record?.source.origin;
    if (!record || !origin || origin.row === null) return null;
    const place = record.fields.findIndex((field) => field.at.column === at.column);
    if (record.fields[place]?.column.cityOnly) return null;
    return originCell(origin.file, record.source.sheet, origin.sheet, origin.row, place);
  };
}

function rowKey(sheet: string, row: number): string {
  return `${sheet}\n${row}`;
}
