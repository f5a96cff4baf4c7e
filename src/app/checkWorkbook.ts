import { highlightPlan } from "../core/highlights/highlightPlan";
import { notePlan } from "../core/highlights/notePlan";
import type { Notice } from "../core/notice/notice";
import type { WorkbookHost } from "../hosts/workbookHost";
import { type Inspection, type InspectOptions, inspectWorkbook } from "./inspectWorkbook";

export interface CheckOptions extends InspectOptions {
  /** Write each cell's reasons into a note, for files that travel without the add-in. */
  readonly notes?: boolean;
  /** Make the sheet 检查结果, with this time of check, `2020-09-28 16:20`. */
  readonly reportAt?: string;
}

/** Reads the workbook once, marks what departs from the notice, and returns the issues. */
export async function checkWorkbook(
  host: WorkbookHost,
  notice: Notice,
  { notes = false, reportAt, ...inspect }: CheckOptions = {},
): Promise<Inspection> {
  const inspection = await inspectWorkbook(host, notice, inspect);
  const { issues } = inspection;
  const report = reportAt === undefined ? null : await reportOf({ ...inspection, notice }, reportAt);
  await host.write({
    marks: highlightPlan(issues),
    ...(notes && { notes: notePlan(issues) }),
    ...(report && { generated: [{ kind: "check-report", document: report }] }),
  });
  return inspection;
}

async function reportOf(found: Inspection & { readonly notice: Notice }, checkedAt: string) {
  // A check is made at once; a report seldom.
  const { checkReport } = await import("../core/documents/checkReport");
  return checkReport({ ...found, checkedAt });
}
