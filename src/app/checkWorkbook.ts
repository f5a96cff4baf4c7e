import { highlightPlan } from "../core/highlights/highlightPlan";
import { notePlan } from "../core/highlights/notePlan";
import { type Filling, tellWhileFilling } from "../core/issues/stillToFill";
import type { Notice } from "../core/notice/notice";
import type { ReadWorkbook } from "../core/workbook/formRow";
import type { WorkbookHost } from "../hosts/workbookHost";
import { type Inspection, type InspectOptions, inspectRead } from "./inspectWorkbook";

export interface CheckOptions extends InspectOptions {
  /** Write each cell's reasons into a note, for files that travel without the add-in. */
  readonly notes?: boolean;
  /** Make the sheet 检查结果, with this time of check, `2020-09-28 16:20`. */
  readonly reportAt?: string;
  /** Gives what of the workbook is being filled in meanwhile, and is not marked for being blank yet. */
  readonly filling?: (workbook: ReadWorkbook) => Filling;
}

/** Reads the workbook once, marks what departs from the notice, and returns the issues. */
export async function checkWorkbook(
  host: WorkbookHost,
  notice: Notice,
  { notes = false, reportAt, filling, ...inspect }: CheckOptions = {},
): Promise<Inspection> {
  const data = await host.read();
  const inspection = await inspectRead(data, notice, inspect);
  const read = { data, records: inspection.records };
  const { issues } = filling ? tellWhileFilling(inspection.issues, read, filling(read)) : inspection;
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
