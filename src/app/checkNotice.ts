import { noticeReport } from "../core/documents/checkReport";
import { highlightPlan } from "../core/highlights/highlightPlan";
import { notNotice } from "../core/noticeWorkbook/notNotice";
import { type ReadNotice, readNotice } from "../core/noticeWorkbook/readNotice";
import { HostError, type WorkbookHost } from "../hosts/workbookHost";

/** Reads a notice's workbook. Throws `HostError` when it is none. */
export async function inspectNotice(host: WorkbookHost): Promise<ReadNotice> {
  const data = await host.read();
  const reason = notNotice(data);
  if (reason !== null) throw new HostError("unsupported", reason);
  return readNotice(data);
}

/** The same, with its mistakes marked and listed in the sheet 检查结果; `reportAt` as `2020-09-28 16:20`. */
export async function checkNotice(host: WorkbookHost, reportAt: string): Promise<ReadNotice> {
  const read = await inspectNotice(host);
  await host.write({
    marks: highlightPlan(read.issues),
    generated: [{ kind: "check-report", document: noticeReport(read.issues, reportAt) }],
  });
  return read;
}
