import type { Consolidation } from "../../app/consolidateWorkbooks";
import { localTime } from "../../app/localTime";
import { issuesByFile } from "../../core/consolidation/issuesByFile";
import { isTaken } from "../../core/workbook/city/register";
import { senderKey } from "../../core/workbook/city/submission";
import { copyTargets } from "./copyTargets";
import { onAllCores, type Working } from "./onAllCores";
import type { Return } from "./writeReturn";

export interface WrittenReturns {
  readonly written: number;
  /** Workbooks that could not be marked, each with its reason. */
  readonly failures: readonly string[];
}

/**
 * For each file that the city's workbook holds, a marked copy of the unit's own into the folder; `untouched` files stay
 * as they are.
 */
export async function writeReturns(
  folder: string,
  /** The path of each file, by the name that it came under. */
  paths: ReadonlyMap<string, string>,
  consolidation: Consolidation,
  { untouched, ...working }: Working & { readonly untouched: readonly string[] },
): Promise<WrittenReturns> {
  const returns = returnsOf(await copyTargets(folder, untouched), paths, consolidation);
  const failures = (await onAllCores("return", returns, working)).filter((failure) => failure !== null);
  return { written: returns.length - failures.length, failures };
}

function returnsOf(
  target: (name: string) => string,
  paths: ReadonlyMap<string, string>,
  { crossIssues, originOf, receipts, register }: Consolidation,
): Return[] {
  const checkedAt = localTime(new Date());
  const clashes = issuesByFile(crossIssues, originOf);
  const held = new Map(register.flatMap((row) => (isTaken(row) && row.sender ? [[senderKey(row.sender), row]] : [])));
  const done = new Set<string>();
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
