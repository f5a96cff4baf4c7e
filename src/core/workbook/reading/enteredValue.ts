import type { Cell } from "../../cells/cellValue";
import { isDateFormat } from "../../cells/dates";
import type { SubmittedValue } from "../city/submission";
import { shownText } from "./shownText";

/** What a cell holds as it can be written into another workbook: numbers as numbers, real dates as they are shown. */
export function enteredValue(cell: Cell | undefined, date1904: boolean): SubmittedValue {
  if (cell?.kind === "number" && !isDateFormat(cell.format)) return cell.number;
  return shownText(cell, { date1904 }) || null;
}
