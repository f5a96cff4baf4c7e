import { type Cell, cellText } from "../../core/cells/cellValue";
import { isDateFormat } from "../../core/cells/dates";

/** What an editor shows of a cell: dates as the sheet shows them, the rest as it stands in the cell; null for formulas. */
export function editText(value: Cell | null, shown: string): string | null {
  if (value?.formula !== undefined) return null;
  if (value?.kind === "number" && isDateFormat(value.format)) return shown;
  return cellText(value ?? undefined);
}
