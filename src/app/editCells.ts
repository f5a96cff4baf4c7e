import type { CellEdit } from "../core/cells/cellEdit";
import type { WorkbookHost } from "../hosts/workbookHost";

/** Writes what the user has typed into a form or agreed to, in one write. */
export async function editCells(host: WorkbookHost, edits: readonly CellEdit[]): Promise<void> {
  if (edits.length > 0) await host.write({ edits });
}
