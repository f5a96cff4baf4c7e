import { join } from "node:path";
import type { Consolidation } from "../../app/consolidateWorkbooks";
import { localTime } from "../../app/localTime";
import { returnWorkbook } from "../../app/returnWorkbook";
import type { Notice } from "../../core/notice/notice";
import { isTaken } from "../../core/workbook/city/register";
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
  /** The path of each file, by its name in the consolidation. */
  paths: ReadonlyMap<string, string>,
  { crossIssues, originOf, register }: Consolidation,
  notice: Notice,
): Promise<WrittenReturns> {
  const checkedAt = localTime(new Date());
  const failures: string[] = [];
  let written = 0;
  for (const { file } of register.filter(isTaken)) {
    const path = paths.get(file);
    if (path === undefined) continue;
    try {
      const host = openXlsx(await readInput(path));
      await returnWorkbook(host, { file, crossIssues, originOf, notice, checkedAt });
      // Where two files have one name, their paths tell them apart.
      await writeOutput(join(folder, file.replace(/[\\/:]/g, "_")), host.bytes(), path);
      written++;
    } catch (error) {
      if (!(error instanceof HostError || error instanceof UsageError)) throw error;
      failures.push(`${file}：${error.message}`);
    }
  }
  return { written, failures };
}
