import type { CellEdit } from "../../../core/cells/cellEdit";
import type { Cell } from "../../../core/cells/cellValue";

/** Whether that is what a cell holds once the value has been set. */
export function isValue(cell: Cell | undefined, value: CellEdit["value"]): boolean {
  if (cell?.formula !== undefined) return false;
  if (value === null || value === "") return cell === undefined;
  return (cell?.kind === "text" && cell.text === value) || (cell?.kind === "number" && cell.number === value);
}
