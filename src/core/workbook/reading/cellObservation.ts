import type { CellRef } from "../../cells/cellRef";
import { type Cell, cellText } from "../../cells/cellValue";
import type { Observation } from "../observations";
import type { ColumnSpec } from "../schema";
import { photoIn } from "./photoIn";

/**
 * An error value, a picture, a result that is not there yet, or a formula where a value should stand; a formula that
 * counts the rows in 序号 does no harm, and photos may stand in the column for them.
 */
export function cellObservation(column: ColumnSpec, at: CellRef, cell: Cell | undefined): Observation | null {
  if (photoIn(column, cell) !== null) return null;
  if (cell?.kind === "picture") return { kind: "picture", at };
  if (cell?.kind === "error") return { kind: "error-value", code: cell.code, at };
  if (cell?.uncalculated) return { kind: "uncalculated", at };
  if (cell?.formula === undefined || column.key === "seq") return null;
  const value = cell.kind === "number" ? cell.number : cellText(cell);
  return { kind: "formula", formula: cell.formula, value, at };
}
