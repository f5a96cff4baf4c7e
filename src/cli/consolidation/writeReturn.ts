import { returnWorkbook } from "../../app/returnWorkbook";
import type { Issue } from "../../core/issues/issue";
import type { Notice } from "../../core/notice/notice";
import { HostError } from "../../hosts/workbookHost";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { UsageError } from "../command";
import { readInput, writeOutput } from "../files";

export interface Return {
  /** The name that the file came under. */
  readonly name: string;
  readonly path: string;
  readonly target: string;
  readonly clashes: readonly Issue[];
  readonly checkedAt: string;
}

/** Writes the marked copy of one unit's workbook; returns why it could not be, or null. */
export async function writeReturn(
  { name, path, target, clashes, checkedAt }: Return,
  notice: Notice,
): Promise<string | null> {
  try {
    const host = openXlsx(await readInput(path));
    await returnWorkbook(host, { clashes, notice, checkedAt });
    await writeOutput(target, host.bytes(), path);
    return null;
  } catch (error) {
    if (error instanceof HostError || error instanceof UsageError) return `${name}：${error.message}`;
    throw error;
  }
}
