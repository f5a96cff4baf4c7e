import type { CellEdit } from "../../core/cells/cellEdit";
import { cellAddress } from "../../core/cells/cellRef";
import type { Position } from "./moves";

/** The page works no formulas out: none is typed in here, and what is worked out by one stays as it is. */
export const noFormulas = "网页版不能填写公式，请直接填写内容，或在 Excel、WPS 中填写公式。";

export function isFormula(value: CellEdit["value"]): boolean {
  return typeof value === "string" && /^\s*=/.test(value);
}

export function formulaStays(at: Position): string {
  return `${cellAddress(at)} 是公式，请在 Excel 或 WPS 中修改。`;
}
