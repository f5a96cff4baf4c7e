import type { CellEdit } from "../core/cells/cellEdit";
import { followEdits } from "../core/edits/followEdits";
import type { Notice } from "../core/notice/notice";
import { emptyRow, plainValue } from "../core/workbook/emptyRow";
import type { FormRow, ReadWorkbook } from "../core/workbook/formRow";
import { HostError, type WorkbookHost } from "../hosts/workbookHost";
import { editCells, type WrittenEdits, writeEdited } from "./editCells";

/**
 * Empties a record's row, wherever it stands by now, and gives what fills it again. Throws `HostError` and writes nothing
 * where that cannot be done, or could not be taken back.
 * @param restores whether the host can bring back formulas and pictures
 */
export async function deleteRecord(
  host: WorkbookHost,
  notice: Notice,
  shown: ReadWorkbook,
  row: FormRow,
  restores: boolean,
): Promise<WrittenEdits & { readonly back: readonly CellEdit[] }> {
  const emptied = emptyRow(shown, row, restores);
  if (!emptied.ok) throw new HostError("unsupported", emptied.message);
  const { cells } = emptied;
  const written = await editCells(
    host,
    notice,
    shown,
    cells.map(({ at }) => ({ at, value: null })),
  );
  const back = written.edits.map(({ at }, index): CellEdit => {
    const cell = cells[index]?.cell;
    return { at, value: cell ? plainValue(cell) : null };
  });
  return { ...written, back };
}

/** Fills cells again that were emptied. Throws `HostError` and writes nothing where they hold something by now. */
export function restoreCells(
  host: WorkbookHost,
  notice: Notice,
  shown: ReadWorkbook,
  back: readonly CellEdit[],
): Promise<WrittenEdits> {
  return writeEdited(host, notice, { edits: back, before: shown }, (now) => {
    const followed = followEdits(shown, now, back);
    if (!followed.ok) throw new HostError("changed", followed.message);
    return followed.edits;
  });
}
