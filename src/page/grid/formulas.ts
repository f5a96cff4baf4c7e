import type { CellEdit } from "../../core/cells/cellEdit";
import { cellAddress } from "../../core/cells/cellRef";
import type { Refusal } from "../refusal";
import type { Position } from "./moves";

/** The page works no formulas out: none is typed in here, and what is worked out by one stays as it is. */
export const noFormulas: Refusal = (told) => told.noFormulas;

export function isFormula(value: CellEdit["value"]): boolean {
  return typeof value === "string" && /^\s*=/.test(value);
}

export function formulaStays(at: Position): Refusal {
  return (told) => told.formula(cellAddress(at));
}
