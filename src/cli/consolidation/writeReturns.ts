import type { Consolidation } from "../../app/consolidateWorkbooks";
import { localTime } from "../../app/localTime";
import { issuesByFile } from "../../core/consolidation/issuesByFile";
import { isTaken } from "../../core/workbook/city/register";
import { senderKey } from "../../core/workbook/city/submission";
import { HostError } from "../../hosts/workbookHost";
import { workbookEnding } from "../../hosts/xlsx/write/saveAs";
import { UsageError } from "../command";
import { type KeptFiles, keptFiles } from "../output/keptFiles";
import { withWorkbookOutput } from "../output/withWorkbookOutput";
import { copyTargets } from "./copyTargets";
import type { Marked, Return } from "./markReturn";
import { onAllCores, type Working } from "./onAllCores";
import type { SubmissionFile } from "./readSubmissionFile";

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
  files: readonly SubmissionFile[],
  consolidation: Consolidation,
  { untouched, ...working }: Working & { readonly untouched: readonly string[] },
): Promise<WrittenReturns> {
  const returns = returnsOf(await copyTargets(folder, untouched), files, consolidation);
  const kept = keptFiles(untouched);
  const written = await onAllCores("mark", returns, working, (task, marked) => write(task, marked, kept));
  const failures = written.filter((failure) => failure !== null);
  return { written: returns.length - failures.length, failures };
}

/** Writes a copy where no other thread does, so that a run that is told to end leaves nothing. Answers why it could not. */
async function write({ name, target }: Return, marked: Marked, kept: KeptFiles): Promise<string | null> {
  if ("failed" in marked) return `${name}：${marked.failed}`;
  try {
    await withWorkbookOutput(target, kept, (output) => output.write(marked.bytes));
    return null;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof HostError)) throw error;
    return `${name}：${error.message}`;
  }
}

function returnsOf(
  target: (name: string) => string,
  files: readonly SubmissionFile[],
  { crossIssues, originOf, receipts, records, register }: Consolidation,
): Return[] {
  const { notice } = records.workbook;
  const checkedAt = localTime(new Date());
  const clashes = issuesByFile(crossIssues, originOf);
  const held = new Map(
    register.flatMap((row) => (isTaken(row) && row.sender ? [[senderKey(row.sender, notice), row]] : [])),
  );
  const byName = new Map(files.map((file) => [file.name, file]));
  const done = new Set<string>();
  return receipts.flatMap(({ given: name, submission }): Return[] => {
    const row = submission && held.get(senderKey(submission, notice));
    const file = byName.get(name);
    // Of files with equal content one is enough; what was not taken concerns nobody.
    if (!row || !file || row.sender?.fingerprint !== submission.fingerprint || done.has(row.file)) return [];
    done.add(row.file);
    // A unit may have given its workbook any name.
    const copy = workbookEnding(name) ? name : `${name}.xlsx`;
    return [{ name, file, target: target(copy), clashes: clashes.get(row.file) ?? [], checkedAt }];
  });
}
