import type { CityRecordKey } from "../workbook/city/citySheets";
import type { SubmittedRow, SubmittedValue } from "../workbook/city/submission";
import { fingerprintOf } from "../workbook/fingerprint";
import type { ColumnSpec } from "../workbook/schema";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";

/** What the unit's own cells of a row boil down to: 8 hex digits, by which it shows whether the city has changed one. */
export function rowSeal(key: CityRecordKey, values: readonly SubmittedValue[]): string {
  const columns: readonly ColumnSpec[] = standardWorkbook[key].columns;
  const sent = columns.map(({ cityOnly }, place) => (cityOnly ? null : (values[place] ?? null)));
  // Blank cells count, so that a text moved to the next column is a change.
  return fingerprintOf([sent.map((value) => (value === null ? "\u0000" : String(value)))]);
}

/** Whether the city has changed, by hand, what the unit sent in a row. */
export function isEdited(key: CityRecordKey, { seal, values }: SubmittedRow): boolean {
  return rowSeal(key, values) !== seal;
}
