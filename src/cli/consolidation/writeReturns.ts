import type { Consolidation } from "../../app/consolidateWorkbooks";
import { localTime } from "../../app/localTime";
import { unitReturns } from "../../app/unitReturns";
import { HostError } from "../../hosts/workbookHost";
import { workbookName } from "../../hosts/xlsx/write/saveAs";
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
  consolidation: Consolidation,
): Return[] {
  const checkedAt = localTime(new Date());
  const byName = new Map(files.map((file) => [file.name, file]));
  return unitReturns(consolidation).flatMap(({ given: name, clashes }): Return[] => {
    const file = byName.get(name);
    return file ? [{ name, file, target: target(workbookName(name)), clashes, checkedAt }] : [];
  });
}
