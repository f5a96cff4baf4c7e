import { HostError } from "../../workbookHost";

/** The file was a workbook once, but `what` of it cannot be read. */
export function damaged(what: string): HostError {
  return new HostError(
    "damaged",
    `文件已损坏（${what}），请重新获取原文件；能用 Excel 打开的，请打开后另存为 .xlsx 再试。`,
  );
}
