import { summary } from "../core/documents/summary";
import type { Notice } from "../core/notice/notice";
import type { WorkbookHost } from "../hosts/workbookHost";
import { type Inspection, inspectWorkbook } from "./inspectWorkbook";

/** Reads the workbook once and writes its sheet 汇总表, in place of an earlier one. */
export async function writeSummary(host: WorkbookHost, notice: Notice): Promise<Inspection> {
  const inspection = await inspectWorkbook(host, notice);
  const { records, issues } = inspection;
  await host.write({ generated: [{ kind: "summary", document: summary({ records, notice, issues }) }] });
  return inspection;
}
