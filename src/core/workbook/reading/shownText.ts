import { type Cell, cellText } from "../../cells/cellValue";
import { dateOfSerial, isDateFormat } from "../../cells/dates";
import { standardDate } from "./readDate";

/**
 * What the clerk sees in a cell, as text: a real date as `2020-09-10`, not as its serial number; a telephone number that
 * the format `00000000` fills up, with its zeros.
 */
export function shownText(cell: Cell | undefined, { date1904 }: { readonly date1904: boolean }): string {
  if (cell?.kind !== "number") return cellText(cell);
  if (/^00+$/.test(cell.format) && Number.isInteger(cell.number) && cell.number >= 0) {
    return cellText(cell).padStart(cell.format.length, "0");
  }
  const date = isDateFormat(cell.format) ? dateOfSerial(cell.number, date1904) : null;
  return date === null ? cellText(cell) : standardDate(date).replace(/ 00:00$/, "");
}
