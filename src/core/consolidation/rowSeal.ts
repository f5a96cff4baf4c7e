import type { SubmittedRow, SubmittedValue } from "../workbook/city/submission";
import { fingerprintOf } from "../workbook/fingerprint";
import type { SheetSpec } from "../workbook/schema";

/** What the unit's own cells of a row boil down to: 8 hex digits, by which it shows whether the city has changed one. */
export function rowSeal({ columns }: SheetSpec, values: readonly SubmittedValue[]): string {
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
export function isEdited(spec: SheetSpec, { seal, values }: SubmittedRow): boolean {
  return rowSeal(spec, values) !== seal;
}
