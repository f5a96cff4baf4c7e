import type { CellEdit } from "../core/cells/cellEdit";
import { followEdits } from "../core/edits/followEdits";
import { restsOn } from "../core/edits/restsOn";
import type { Notice } from "../core/notice/notice";
import type { ReadWorkbook } from "../core/workbook/formRow";
import { withNumbers } from "../core/workbook/newRecord";
import { readRecords } from "../core/workbook/reading/readRecords";
import { HostError, type WorkbookHost } from "../hosts/workbookHost";

/** Edits that were written, and the workbook as it was known to be just before. */
export interface WrittenEdits {
  readonly edits: readonly CellEdit[];
  readonly before: ReadWorkbook;
}

/** The workbook is another by now, and so much so that edits cannot follow. */
export class ChangedMeanwhile extends HostError {
  constructor(
    cause: HostError,
    /** As it was found to be. */
    readonly now: ReadWorkbook,
  ) {
    super(cause.code, cause.message, { cause });
  }
}

/**
 * Writes what the user has typed into a form or agreed to, in one write; a record that it begins is numbered. Where rows or columns have moved since he was
 * shown the workbook, the edits follow them. Throws `ChangedMeanwhile` and writes nothing where a row cannot be found again or
 * a cell holds something else by now.
 */
export function editCells(
  host: WorkbookHost,
  notice: Notice,
  shown: ReadWorkbook,
  edits: readonly CellEdit[],
): Promise<WrittenEdits> {
  return writeEdited(host, notice, { edits: withNumbers(shown, edits, notice), before: shown }, (now) => {
    const followed = followEdits(shown, now, edits);
    if (!followed.ok) throw new HostError("changed", followed.message);
    return withNumbers(now, followed.edits, notice);
  });
}

/** Writes edits on what they rest on; where that has changed, those that are to be made of the workbook as it is now. */
export async function writeEdited(
  host: WorkbookHost,
  notice: Notice,
  first: WrittenEdits,
  anew: (now: ReadWorkbook) => readonly CellEdit[],
): Promise<WrittenEdits> {
  try {
    return await write(host, first);
  } catch (error) {
    if (!isOfChange(error)) throw error;
  }
  const data = await host.read();
  const now = { data, records: readRecords(data, notice) };
  try {
    return await write(host, { edits: anew(now), before: now });
  } catch (error) {
    throw isOfChange(error) ? new ChangedMeanwhile(error, now) : error;
  }
}

function isOfChange(error: unknown): error is HostError {
  return error instanceof HostError && error.code === "changed";
}

async function write(host: WorkbookHost, written: WrittenEdits): Promise<WrittenEdits> {
  const { edits, before } = written;
  if (edits.length > 0) await host.write({ edits, provided: restsOn(before, edits) });
  return written;
}
