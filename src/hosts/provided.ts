import { type CellRef, formatCell } from "../core/cells/cellRef";
import type { Cell } from "../core/cells/cellValue";
import { holdsSame, type ShownCell } from "../core/cells/shownCell";
import { HostError } from "./workbookHost";

/** Throws `HostError` where a cell holds no longer what it is to hold; `null` stands for one that is not known. */
export function refuseChanged(provided: readonly ShownCell[], holds: (at: CellRef) => Cell | undefined | null): void {
  const changed = provided.find(({ at, cell }) => {
    const now = holds(at);
    return now !== null && !holdsSame(now, cell);
  });
  if (changed) throw changedCell(changed.at);
}

/** The refusal of edits that rest on what a cell held. */
export function changedCell(at: CellRef): HostError {
  return new HostError("changed", `单元格${formatCell(at)}刚才已有改动，未作任何改动；请重新校验后再操作。`);
}

/** The refusal of edits on a sheet that is not there. */
export function sheetGone(name: string): HostError {
  return new HostError("changed", `工作表“${name}”已被删除或改名，未作任何改动；请恢复该工作表或重新校验。`);
}
