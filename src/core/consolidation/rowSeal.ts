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
  return fingerprintOf([sent.map(lasting)]);
}

/** What of a value every spreadsheet program keeps when it saves: 15 digits of a number, and one kind of line break. */
function lasting(value: SubmittedValue): string {
  if (value === null) return "\u0000";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value.replace(/\r\n?/g, "\n");
}

/** Whether the city has changed, by hand, what the unit sent in a row. */
export function isEdited(key: CityRecordKey, { seal, values }: SubmittedRow): boolean {
  return rowSeal(key, values) !== seal;
}
