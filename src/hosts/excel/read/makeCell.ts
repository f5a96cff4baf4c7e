import type { Cell, CellValue } from "../../../core/cells/cellValue";
import { isImage, wpsPictureId } from "../../../core/cells/pictureFormula";

/** What Excel shows for an error value, in every language version that Office.js speaks to. */
const errorCodes: ReadonlySet<unknown> = new Set([
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"],
  ...["#SPILL!", "#CALC!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#FIELD!", "#BUSY!"],
]);

/** A cell from what `Range.values`, `formulas` and `numberFormat` say of it; null for a blank one. */
export function makeCell(value: unknown, formula: unknown, format: unknown): Cell | null {
  if (typeof formula === "string" && formula.startsWith("=")) {
    const source = formula.slice(1);
    if (isPicture(source, value)) return { kind: "picture", name: "", formula: source };
    // A text that only looks like a formula stands in both: no formula results in its own source.
    if (formula !== value) return { ...makeValue(value, format), formula: source };
  }
  return value === "" ? null : makeValue(value, format);
}

/** Excel gives programs no picture, only that it is no value. */
function isPicture(formula: string, value: unknown): boolean {
  return wpsPictureId(formula) !== null || (value === "#VALUE!" && isImage(formula));
}

function makeValue(value: unknown, format: unknown): CellValue {
  if (typeof value === "number") return { kind: "number", number: value, format: String(format) };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  const text = String(value);
  return errorCodes.has(text) ? { kind: "error", code: text } : { kind: "text", text };
}
