import { type CellValue, cellText } from "../../cells/cellValue";
import { dateOfSerial, isDateFormat, showsTime } from "../../cells/dates";
import { dayBeforeTime, type Precision, parseDate } from "../../cells/parseDate";
import type { Understood } from "./understood";

interface DateContext {
  readonly date1904: boolean;
}

/** `1985-06`; also 1985.06, 1985年6月, 1985/6, 198506, and a real date. 1985.1 is ambiguous: October without its zero? */
export function readYearMonth(cell: CellValue, context: DateContext): Understood {
  return readAs(cell, context, "month");
}

/** `2020-09-10`, or a real date. */
export function readDate(cell: CellValue, context: DateContext): Understood {
  return readAs(cell, context, "day");
}

/** `2020-09-28 16:20`, or a real date with time; where only the day can be told, it is read in part. */
export function readDateTime(cell: CellValue, context: DateContext): Understood {
  return readAs(cell, context, "second");
}

/** A date as cells hold it: `T` becomes a space, and seconds are left out when there are none. */
export function standardDate(value: string): string {
  return value.replace("T", " ").replace(/(:\d\d):00$/, "$1");
}

function readAs(cell: CellValue, { date1904 }: DateContext, precision: Precision): Understood {
  if (cell.kind === "number" && isDateFormat(cell.format) && !isDay(cell.number)) {
    const shown = cut(dateOfSerial(cell.number, date1904), precision);
    if (shown === null) return { value: null, reading: "unreadable" };
    return { value: null, reading: "ambiguous", shownAs: standardDate(shown) };
  }
  const value = cell.kind === "number" ? dateOfNumber(cell, date1904, precision) : parseDate(cellText(cell), precision);
  if (value === "ambiguous") return { value: null, reading: "ambiguous" };
  if (value === null) return dayAlone(cell, date1904, precision) ?? { value: null, reading: "unreadable" };
  const standard = standardDate(value);
  const isPlain = cell.kind === "number" ? precision !== "month" && isDateFormat(cell.format) : isWritten(cell, value);
  return isPlain ? { value, reading: "plain" } : { value, reading: "normalised", standard };
}

function dayAlone(cell: CellValue, date1904: boolean, precision: Precision): Understood | null {
  if (precision !== "second") return null;
  const day = cell.kind === "number" ? dateOfNumber(cell, date1904, "day") : dayBeforeTime(cellText(cell));
  if (day === "ambiguous") return { value: null, reading: "ambiguous" };
  return day === null ? null : { value: day, reading: "partial" };
}

/**
 * Five digits are a real date, 10000 is 1927 and 73050 is 2099. Others were typed as a year, 1989, or as 198911, into a
 * cell that takes every number for a date.
 */
function isDay(serial: number): boolean {
  return serial >= 10_000 && serial < 73_051;
}

function isWritten(cell: CellValue, value: string): boolean {
  const typed = cellText(cell).trim();
  return typed === standardDate(value) || typed === value.replace("T", " ");
}

function dateOfNumber(
  { number, format }: { readonly number: number; readonly format: string },
  date1904: boolean,
  precision: Precision,
): string | "ambiguous" | null {
  if (isDateFormat(format)) {
    if (precision === "second" && !showsTime(format) && Number.isInteger(number)) return null;
    return cut(dateOfSerial(number, date1904), precision);
  }
  const digits = String(number);
  // A number cell drops the zero of 1985.10, so nobody can tell October from January.
  if (/^\d{4}\.1$/.test(digits)) return "ambiguous";
  // A real date whose format got lost.
  const isSerial = isDay(number) && Number.isInteger(number) !== (precision === "second");
  return isSerial ? cut(dateOfSerial(number, date1904), precision) : parseDate(digits, precision);
}

function cut(iso: string | null, precision: Precision): string | null {
  return iso?.slice(0, { month: 7, day: 10, second: 19 }[precision]) ?? null;
}
