import type { Records } from "../../workbook/records";
import type { ColumnSpec } from "../../workbook/schema";

/** Columns whose choices are checked; a district's entries in the city's columns are opinion-city-prefilled's. */
export function isChoiceColumn({ scope }: Records): (column: ColumnSpec) => boolean {
  return ({ type, content, cityOnly }) =>
    (type === "choice" || type === "choices") && content !== "recordId" && (scope === "city" || !cityOnly);
}
