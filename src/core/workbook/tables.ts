import type { NonEmpty } from "../cells/nonEmpty";
import { recordsIn } from "./nominations";
import type { RecordBase, Records } from "./records";
import type { SheetKey } from "./standardWorkbook/standardWorkbook";

/**
 * The sheets on which the rows of one table stand, by their names in the workbook, those that hold records first. Mostly
 * there is one; a clerk may keep one a township, and may have renamed them.
 */
export function sheetsOf({ sheets, workbook }: Records, key: SheetKey): NonEmpty<string> {
  return sheets.get(key) ?? [workbook.spec(key).name];
}

/** The table that the rows of a sheet belong to; null where it holds none of ours, or none that count. */
export function tableOf(records: Records, sheetName: string): SheetKey | null {
  return records.workbook.keys.find((key) => sheetsOf(records, key).includes(sheetName)) ?? null;
}

/** The records of a table that stand on one of its sheets. */
export function recordsOn(records: Records, sheetName: string): readonly RecordBase[] {
  const key = tableOf(records, sheetName);
  const all = key === null ? [] : recordsIn(records, key);
  return key !== null && sheetsOf(records, key).length === 1
    ? all
    : all.filter(({ source }) => source.sheetName === sheetName);
}
