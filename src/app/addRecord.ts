import type { CellRef } from "../core/cells/cellRef";
import type { Notice } from "../core/notice/notice";
import type { ReadWorkbook } from "../core/workbook/formRow";
import { firstToFill, newRecord } from "../core/workbook/newRecord";
import type { WorkbookHost } from "../hosts/workbookHost";
import { type WrittenEdits, writeEdited } from "./editCells";

/**
 * Begins a record in the free row of a sheet, with the next number; also where others have added records meanwhile. Gives
 * the first cell to fill in.
 */
export async function addRecord(
  host: WorkbookHost,
  notice: Notice,
  shown: ReadWorkbook,
  sheetName: string,
): Promise<WrittenEdits & { readonly first: CellRef }> {
  const place = (workbook: ReadWorkbook) => {
    const added = newRecord(workbook, sheetName, notice);
    if (!added) throw new Error(`no row for a record on ${sheetName}`);
    return added;
  };
  let added = place(shown);
  const written = await writeEdited(host, notice, { edits: added.edits, before: shown }, (now) => {
    added = place(now);
    return added.edits;
  });
  return { ...written, first: firstToFill(added.row) };
}
