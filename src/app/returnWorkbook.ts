import { checkReport } from "../core/documents/checkReport";
import { highlightPlan } from "../core/highlights/highlightPlan";
import { notePlan } from "../core/highlights/notePlan";
import type { Issue } from "../core/issues/issue";
import { indexRows } from "../core/issues/rowIndex";
import { waiverFor } from "../core/issues/waivers";
import type { Notice } from "../core/notice/notice";
import type { WorkbookHost } from "../hosts/workbookHost";
import { inspectWorkbook } from "./inspectWorkbook";

export interface ReturnOptions {
  /** What the consolidation found between this unit and others, at the cells of its own workbook. */
  readonly clashes: readonly Issue[];
  readonly notice: Notice;
  /** `2020-09-28 16:20` */
  readonly checkedAt: string;
}

/**
 * Marks a unit's own workbook with what is to be mended in it, the clashes with other units included; of those it says
 * no more than the clash itself.
 */
export async function returnWorkbook(
  host: WorkbookHost,
  { clashes, notice, checkedAt }: ReturnOptions,
): Promise<readonly Issue[]> {
  const { records, issues: own } = await inspectWorkbook(host, notice);
  const known = new Set(own.map(sign));
  const rows = indexRows(records);
  const settled = clashes
    .filter((issue) => !known.has(sign(issue)))
    .map((issue): Issue => {
      // The unit has done its part with its own reason, and needs not know the other's.
      const waiver = issue.severity === "warning" ? waiverFor(issue.rule, issue.at, rows, notice) : null;
      return { ...issue, waiver };
    });
  const issues = [...own, ...settled];
  await host.write({
    marks: highlightPlan(issues),
    notes: notePlan(issues),
    generated: [{ kind: "check-report", document: checkReport({ records, issues, notice, checkedAt }) }],
  });
  return issues;
}

/** The same for an issue that the unit's workbook shows of itself. */
function sign({ rule, message, at }: Issue): string {
  return JSON.stringify([rule, message, at]);
}
