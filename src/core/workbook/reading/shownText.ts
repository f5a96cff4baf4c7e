import { type Cell, cellText } from "../../cells/cellValue";
import { dateOfSerial, isDateFormat } from "../../cells/dates";
import { standardDate } from "./readDate";

/** What the clerk sees in a cell, as text: a real date as `2020-09-10`, not as its serial number. */
export function shownText(cell: Cell | undefined, { date1904 }: { readonly date1904: boolean }): string {
  if (cell?.kind !== "number" || !isDateFormat(cell.format)) return cellText(cell);
  const date = dateOfSerial(cell.number, date1904);
  if (date === null) return cellText(cell);
  return standardDate(date).replace(/ 00:00$/, "");
}
