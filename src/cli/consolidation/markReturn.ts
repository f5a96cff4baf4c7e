import { returnWorkbook } from "../../app/returnWorkbook";
import type { Issue } from "../../core/issues/issue";
import type { Notice } from "../../core/notice/notice";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { contentOf, type SubmissionFile } from "./readSubmissionFile";

export interface Return {
  /** The name that the file came under. */
  readonly name: string;
  readonly file: SubmissionFile;
  readonly target: string;
  readonly clashes: readonly Issue[];
  readonly checkedAt: string;
}

/** The marked copy, or why there is none. */
export type Marked = { readonly bytes: Uint8Array } | { readonly failed: string };

/** Makes the marked copy of one unit's workbook. Throws `UsageError` or `HostError` when it cannot be made. */
export async function markReturn({ file, clashes, checkedAt }: Return, notice: Notice): Promise<Marked> {
  const host = openXlsx(await contentOf(file));
  await returnWorkbook(host, { clashes, notice, checkedAt });
  return { bytes: host.bytes() };
}
