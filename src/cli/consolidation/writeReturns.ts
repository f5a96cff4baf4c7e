import { join, parse } from "node:path";
import type { Consolidation } from "../../app/consolidateWorkbooks";
import { localTime } from "../../app/localTime";
import { issuesByFile } from "../../core/consolidation/issuesByFile";
import type { Notice } from "../../core/notice/notice";
import { isTaken } from "../../core/workbook/city/register";
import { senderKey } from "../../core/workbook/city/submission";
import { onAllCores } from "./onAllCores";
import type { Return } from "./writeReturn";

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
  consolidation: Consolidation,
  notice: Notice,
): Promise<WrittenReturns> {
  const returns = returnsOf(folder, paths, consolidation);
  const failures = (await onAllCores("return", returns, notice)).filter((failure) => failure !== null);
  return { written: returns.length - failures.length, failures };
}

function returnsOf(
  folder: string,
  paths: ReadonlyMap<string, string>,
  { crossIssues, originOf, receipts, register }: Consolidation,
): Return[] {
  const checkedAt = localTime(new Date());
  const clashes = issuesByFile(crossIssues, originOf);
  const held = new Map(register.flatMap((row) => (isTaken(row) && row.sender ? [[senderKey(row.sender), row]] : [])));
  const done = new Set<string>();
  const target = targets(folder);
  return receipts.flatMap(({ given: name, submission }): Return[] => {
    const row = submission && held.get(senderKey(submission));
    const path = paths.get(name);
    // Of files with equal content one is enough; what was not taken concerns nobody.
    if (!row || path === undefined || row.sender?.fingerprint !== submission.fingerprint || done.has(row.file))
      return [];
    done.add(row.file);
    return [{ name, path, target: target(name), clashes: clashes.get(row.file) ?? [], checkedAt }];
  });
}

/** Where each copy is written: under the file's own name; no two under one, whatever folders they come from. */
function targets(folder: string): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const { name: stem, ext } = parse(name.replace(/[\\/:]/g, "_"));
    for (let number = 1; ; number++) {
      const free = number === 1 ? `${stem}${ext}` : `${stem}（${number}）${ext}`;
      // Windows takes names that differ in case for one.
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return join(folder, free);
    }
  };
}
