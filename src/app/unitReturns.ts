import type { CellRef } from "../core/cells/cellRef";
import { isNonEmpty } from "../core/cells/nonEmpty";
import { issuesByFile } from "../core/consolidation/issuesByFile";
import { sameCells } from "../core/consolidation/sameCells";
import type { Issue } from "../core/issues/issue";
import { isTaken } from "../core/workbook/city/register";
import { senderKey } from "../core/workbook/city/submission";
import type { Consolidation } from "./consolidateWorkbooks";

/** A file of which its unit gets a marked copy back, by the name that it came under. */
export interface UnitReturn {
  readonly given: string;
  /** What was found between this unit and others, at the cells of its own workbook. */
  readonly clashes: readonly Issue[];
}

/**
 * The files that came in and that the city's workbook holds; and where it cannot be told which of a unit's files counts,
 * each of these, with the question. Of files with equal content one is enough; what was not taken concerns nobody.
 */
export function unitReturns(consolidation: Consolidation): UnitReturn[] {
  const { crossIssues, originOf, receipts, records, register, submissions } = consolidation;
  const { notice } = records.workbook;
  const clashes = issuesByFile(crossIssues, originOf);
  const held = new Map(
    register.flatMap((row) => (isTaken(row) && row.sender ? [[senderKey(row.sender, notice), row]] : [])),
  );
  const done = new Set<string>();
  return receipts.flatMap(({ given, file, submission, open }): UnitReturn[] => {
    const row = submission && held.get(senderKey(submission, notice));
    const isHeld = row?.sender?.fingerprint === submission?.fingerprint;
    const known = row && isHeld ? row.file : open && submission ? file : null;
    if (known === null || done.has(known)) return [];
    done.add(known);
    const own = clashes.get(known) ?? [];
    const taken = own.length > 0 && submissions.find((each) => each.file === known);
    return [{ given, clashes: taken && submission ? atCells(own, sameCells(taken, submission)) : own }];
  });
}

/** The same issues at the cells of another workbook: the one that the city's was made of need not be the one that came now. */
function atCells(issues: readonly Issue[], cellOf: (at: CellRef) => CellRef | null): Issue[] {
  return issues.flatMap((issue) => {
    const at = issue.at.flatMap((cell) => cellOf(cell) ?? []);
    return isNonEmpty(at) ? [{ ...issue, at }] : [];
  });
}
