import { join } from "node:path";
import type { Consolidation } from "../../app/consolidateWorkbooks";
import { localTime } from "../../app/localTime";
import { returnWorkbook } from "../../app/returnWorkbook";
import type { Notice } from "../../core/notice/notice";
import { isTaken } from "../../core/workbook/city/register";
import { senderKey } from "../../core/workbook/city/submission";
import { HostError } from "../../hosts/workbookHost";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { UsageError } from "../command";
import { readInput, writeOutput } from "../files";

export interface WrittenReturns {
  readonly written: number;
  /** Workbooks that could not be marked, each with its reason. */
  readonly failures: readonly string[];
}

/** For each file that the city's workbook holds, a marked copy of the unit's own into the folder. */
export async function writeReturns(
  folder: string,
  /** The path of each file, by the name that it came under. */
  paths: ReadonlyMap<string, string>,
  { crossIssues, originOf, receipts, register }: Consolidation,
  notice: Notice,
): Promise<WrittenReturns> {
  const checkedAt = localTime(new Date());
  const failures: string[] = [];
  let written = 0;
  const held = new Map(register.flatMap((row) => (isTaken(row) && row.sender ? [[senderKey(row.sender), row]] : [])));
  const done = new Set<string>();
  for (const { given, submission } of receipts) {
    const row = submission && held.get(senderKey(submission));
    const path = paths.get(given);
    // Of files with equal content one is enough; what was not taken concerns nobody.
    if (!row || path === undefined || row.sender?.fingerprint !== submission.fingerprint || done.has(row.file))
      continue;
    const { file } = row;
    done.add(file);
    try {
      const host = openXlsx(await readInput(path));
      await returnWorkbook(host, { file, crossIssues, originOf, notice, checkedAt });
      // Where two files have one name, their paths tell them apart.
      await writeOutput(join(folder, given.replace(/[\\/:]/g, "_")), host.bytes(), path);
      written++;
    } catch (error) {
      if (!(error instanceof HostError || error instanceof UsageError)) throw error;
      failures.push(`${given}：${error.message}`);
    }
  }
  return { written, failures };
}
