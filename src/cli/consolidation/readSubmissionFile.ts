import { submissionOf } from "../../app/consolidateWorkbooks";
import type { Incoming } from "../../core/consolidation/receive";
import type { Notice } from "../../core/notice/notice";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { readInput } from "../files";

export interface SubmissionFile {
  readonly path: string;
  /** What the city's workbook calls it. */
  readonly name: string;
}

/** Reads one unit's workbook. Throws `UsageError` or `HostError` when it cannot be read. */
export async function readSubmissionFile({ path, name }: SubmissionFile, notice: Notice): Promise<Incoming> {
  return submissionOf(name, await openXlsx(await readInput(path)).read(), notice);
}
