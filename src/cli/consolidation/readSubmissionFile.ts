import { submissionOf } from "../../app/consolidateWorkbooks";
import type { Incoming } from "../../core/consolidation/receive";
import type { Notice } from "../../core/notice/notice";
import { HostError } from "../../hosts/workbookHost";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { UsageError } from "../command";
import { readInput } from "../files";

export interface SubmissionFile {
  readonly path: string;
  /** What the city's workbook calls it. */
  readonly name: string;
}

/** Reads one unit's workbook; a file that cannot be read says why, and stops nothing. */
export async function readSubmissionFile({ path, name }: SubmissionFile, notice: Notice): Promise<Incoming> {
  try {
    return submissionOf(name, await openXlsx(await readInput(path)).read(), notice);
  } catch (error) {
    if (error instanceof HostError || error instanceof UsageError) return { file: name, refused: error.message };
    throw error;
  }
}
