import type { CellRef } from "../../cells/cellRef";
import { memoised } from "../../cells/memoised";
import type { Issue } from "../../issues/issue";
import { isOpen } from "../../issues/report";
import type { Severity } from "../../notice/severity";
import { headerKey } from "../../workbook/reading/headerKey";
import type { StandardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";

const urgency: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };
const settled = 3;

/** The sheets in tab order. */
const sheetOrder = memoised(
  ({ keys, spec }: StandardWorkbook): ReadonlyMap<string, number> =>
    new Map(keys.map((key, index) => [headerKey(spec(key).name), index])),
);

/**
 * What must be mended first, settled warnings last; within a level as a clerk goes through the workbook.
 * @param workbook tells the order of sheets; without it, those of one sheet keep together
 */
export function issuesInOrder(issues: readonly Issue[], workbook?: StandardWorkbook): Issue[] {
  const order = workbook ? sheetOrder(workbook) : new Map<string, number>();
  return [...issues].sort((a, b) => urgencyOf(a) - urgencyOf(b) || byPlace(a.at[0], b.at[0], order));
}

function urgencyOf(issue: Issue): number {
  return isOpen(issue) ? urgency[issue.severity] : settled;
}

function byPlace(a: CellRef, b: CellRef, order: ReadonlyMap<string, number>): number {
  if (a.sheet === b.sheet) return a.row - b.row || a.column - b.column;
  // Spaces that a clerk left in a sheet's name do not move the sheet; sheets of other names keep together.
  const sheet = (at: CellRef) => order.get(headerKey(at.sheet)) ?? order.size;
  return sheet(a) - sheet(b) || (a.sheet < b.sheet ? -1 : 1);
}
