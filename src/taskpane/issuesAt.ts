import { type CellRef, formatCell } from "../core/cells/cellRef";
import { issuesInOrder } from "../core/documents/report/issuesInOrder";
import type { Issue } from "../core/issues/issue";

/** The issues that touch a cell, gravest first. */
export function issuesAt(issues: readonly Issue[], cell: CellRef): Issue[] {
  const address = formatCell(cell);
  return issuesInOrder(issues.filter(({ at }) => at.some((each) => formatCell(each) === address)));
}
