import type { CellEdit } from "../../core/cells/cellEdit";
import { isDateFormat } from "../../core/cells/dates";
import { parseDate } from "../../core/cells/parseDate";
import { serialOfIso } from "../../hosts/xlsx/read/serialOfIso";

/** What a cell of that number format shall hold for what was typed into it, as Excel would take it; blanks empty it. */
export function typedValue(typed: string, format: string, date1904: boolean): CellEdit["value"] {
  const text = typed.replace(/\r\n?/g, "\n");
  if (text.trim() === "") return null;
  if (format === "@") return text;
  if (isDateFormat(format)) return dateSerial(text, date1904) ?? text;
  // Excel keeps fifteen digits: a longer number, such as one of an identity card, would lose its last ones. What begins
  // with a nought is a code or a telephone's, and would lose that.
  const isNumber = /^\s*-?(0|[1-9]\d{0,14})(\.\d+)?\s*$/.test(text) && text.replace(/\D/g, "").length <= 15;
  return isNumber ? Number(text) : text;
}

function dateSerial(text: string, date1904: boolean): number | null {
  for (const precision of ["second", "day"] as const) {
    const date = parseDate(text, precision);
    if (date !== null && date !== "ambiguous") return serialOfIso(date, date1904);
  }
  return null;
}
