import type { CellRef } from "../../cells/cellRef";
import type { Issue } from "../../issues/issue";
import { isOpen } from "../../issues/report";
import type { Severity } from "../../notice/severity";
import { headerKey } from "../../workbook/reading/headerKey";
import { sheetKeys, standardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";

const urgency: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };
const settled = 3;
const sheetOrder = new Map<string, number>(
  sheetKeys.map((key, index) => [headerKey(standardWorkbook[key].name), index]),
);

/** What must be mended first, settled warnings last; within a level as a clerk goes through the workbook. */
export function issuesInOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => urgencyOf(a) - urgencyOf(b) || byPlace(a.at[0], b.at[0]));
}

function urgencyOf(issue: Issue): number {
  return isOpen(issue) ? urgency[issue.severity] : settled;
}

function byPlace(a: CellRef, b: CellRef): number {
  // Spaces that a clerk left in a sheet's name do not move the sheet; sheets of other names keep together.
  const sheet = (at: CellRef) => sheetOrder.get(headerKey(at.sheet)) ?? sheetOrder.size;
  const name = a.sheet === b.sheet ? 0 : a.sheet < b.sheet ? -1 : 1;
  return sheet(a) - sheet(b) || name || a.row - b.row || a.column - b.column;
}
