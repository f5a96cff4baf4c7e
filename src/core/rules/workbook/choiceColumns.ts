import type { ColumnSpec } from "../../workbook/schema";
import type { FieldRuleContext } from "../rule";

/** Columns whose choices are checked; a district's entries in the city's columns are opinion-city-prefilled's. */
export function isChoiceColumn({ type, content, cityOnly }: ColumnSpec, { scope }: FieldRuleContext): boolean {
  const isOfChoices = (type === "choice" || type === "choices") && content !== "recordId";
  return isOfChoices && (scope === "city" || !cityOnly);
}
