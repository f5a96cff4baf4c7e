import type { CellRef } from "../../cells/cellRef";
import { type Cell, cellText } from "../../cells/cellValue";
import type { Observation } from "../observations";
import type { ColumnSpec } from "../schema";

/** An error value, a result that is not there yet, or a formula where a value should stand; a formula that counts the rows in 序号 does no harm. */
export function cellObservation(column: ColumnSpec, at: CellRef, cell: Cell | undefined): Observation | null {
  if (cell?.kind === "error") return { kind: "error-value", code: cell.code, at };
  if (cell?.uncalculated) return { kind: "uncalculated", at };
  if (cell?.formula === undefined || column.key === "seq") return null;
  const value = cell.kind === "number" ? cell.number : cellText(cell);
  return { kind: "formula", formula: cell.formula, value, at };
}
