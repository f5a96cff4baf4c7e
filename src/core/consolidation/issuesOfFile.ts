import type { CellRef } from "../cells/cellRef";
import { isNonEmpty } from "../cells/nonEmpty";
import type { Issue } from "../issues/issue";
import type { OriginCell } from "../workbook/city/origin";

/** The city's issues that concern one unit's file, at that file's own cells alone. */
export function issuesOfFile(
  issues: readonly Issue[],
  file: string,
  originOf: (at: CellRef) => OriginCell | null,
): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const at = issue.at.flatMap((cell) => {
      const origin = originOf(cell);
      return origin?.file === file ? [origin.at] : [];
    });
    // What the city's workbook would offer to change is not in the unit's.
    return isNonEmpty(at) ? [{ ...issue, at, fix: null }] : [];
  });
}
