import { type CellValue, cellText } from "../../cells/cellValue";
import { dateOfSerial, isDateFormat } from "../../cells/dates";
import type { Understood } from "./understood";

interface DateContext {
  readonly date1904: boolean;
}

/** `1985-06`; also 1985.06, 1985年6月, 1985/6, 198506, and a real date. 1985.1 is ambiguous: October without its zero? */
export function readYearMonth(cell: CellValue, context: DateContext): Understood {
  return readAs(cell, context, 7);
}

/** `2020-09-10`, or a real date. */
export function readDate(cell: CellValue, context: DateContext): Understood {
  return readAs(cell, context, 10);
}

/** `2020-09-28 16:20`, or a real date with time. */
export function readDateTime(cell: CellValue, context: DateContext): Understood {
  return readAs(cell, context, 19);
}

function readAs(cell: CellValue, { date1904 }: DateContext, length: 7 | 10 | 19): Understood {
  if (cell.kind === "number") {
    if (!isDateFormat(cell.format)) return { value: null, reading: "unreadable" };
    const value = dateOfSerial(cell.number, date1904)?.slice(0, length);
    if (!value) return { value: null, reading: "unreadable" };
    return length === 7 ? { value, reading: "normalised", standard: value } : { value, reading: "plain" };
  }
  const typed = cellText(cell).trim();
  const match = /^(\d{4})-(\d{2})(?:-(\d{2})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?)?$/.exec(typed);
  if (!match) return { value: null, reading: "unreadable" };
  const [, year, month, day, hour = "00", minute = "00", second = "00"] = match;
  if (length === 7)
    return day === undefined
      ? { value: typed, reading: "plain" }
      : { value: `${year}-${month}`, reading: "normalised", standard: `${year}-${month}` };
  if (day === undefined) return { value: null, reading: "unreadable" };
  return { value: `${year}-${month}-${day}T${hour}:${minute}:${second}`.slice(0, length), reading: "plain" };
}
