import { returnWorkbook } from "../../app/returnWorkbook";
import type { Issue } from "../../core/issues/issue";
import type { Notice } from "../../core/notice/notice";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { readInput, writeOutput } from "../files";

export interface Return {
  /** The name that the file came under. */
  readonly name: string;
  readonly path: string;
  readonly target: string;
  readonly clashes: readonly Issue[];
  readonly checkedAt: string;
}

/** Writes the marked copy of one unit's workbook. Throws `UsageError` or `HostError` when it cannot be. */
export async function writeReturn({ path, target, clashes, checkedAt }: Return, notice: Notice): Promise<null> {
  const host = openXlsx(await readInput(path));
  await returnWorkbook(host, { clashes, notice, checkedAt });
  await writeOutput(target, host.bytes(), path);
  return null;
}
