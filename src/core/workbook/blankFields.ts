import type { CellRef } from "../cells/cellRef";
import { isNonEmpty, type NonEmpty } from "../cells/nonEmpty";
import type { Field } from "./records";
import { saysNone } from "./saysNone";

/** The cells and quoted headers of those fields in which nothing stands, or 无; null when there are none. */
export function blankFields(
  fields: readonly Field[],
): { readonly at: NonEmpty<CellRef>; readonly columns: readonly string[] } | null {
  const blank = fields.filter(({ reading, text }) => reading === "blank" || saysNone(text));
  const at = blank.map((field) => field.at);
  return isNonEmpty(at) ? { at, columns: blank.map(({ column }) => `“${column.header}”`) } : null;
}
