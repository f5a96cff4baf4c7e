import type { CellRef } from "../cells/cellRef";
import { formatCell } from "../cells/cellRef";
import type { Records } from "./records";

/** Tells the cells that hold an error value, of which wb-formula-or-error speaks. */
export function errorValues(records: Records): (at: CellRef) => boolean {
  const cells = new Set(
    records.observations.flatMap(({ kind, at }) => (kind === "error-value" ? [formatCell(at)] : [])),
  );
  return (at) => cells.size > 0 && cells.has(formatCell(at));
}
