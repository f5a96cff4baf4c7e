import type { CellRef } from "../cells/cellRef";
import type { Issue } from "../issues/issue";
import type { OriginCell } from "../workbook/city/origin";

/** The issues that no unit could see in its own workbook: those of the city's rules, and those that join several files. */
export function crossIssues(issues: readonly Issue[], originOf: (at: CellRef) => OriginCell | null): Issue[] {
  return issues.filter(({ rule, at }) => {
    if (rule.startsWith("cons-") || rule.startsWith("prior-")) return true;
    return new Set(at.map((cell) => originOf(cell)?.file)).size > 1;
  });
}
