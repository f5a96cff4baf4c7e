import { submissionOf } from "../../app/consolidateWorkbooks";
import type { Incoming } from "../../core/consolidation/receive";
import type { Notice } from "../../core/notice/notice";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { UsageError } from "../command";
import { readInput } from "../files";

export interface SubmissionFile {
  readonly path: string;
  /** What the city's workbook calls it. */
  readonly name: string;
  /** Of a file in an archive, whose path leads nowhere. */
  readonly bytes?: Uint8Array;
  /** Why it is known that it cannot be read. */
  readonly refused?: string;
}

/** The file's content. Throws `UsageError` when it cannot be read. */
export async function contentOf({ path, bytes, refused }: Omit<SubmissionFile, "name">): Promise<Uint8Array> {
  if (refused !== undefined) throw new UsageError(refused);
  return bytes ?? readInput(path);
}

/** Reads one unit's workbook. Throws `UsageError` or `HostError` when it cannot be read. */
export async function readSubmissionFile(file: SubmissionFile, notice: Notice): Promise<Incoming> {
  return submissionOf(file.name, await openXlsx(await contentOf(file), { onlyRead: true }).read(), notice);
}
