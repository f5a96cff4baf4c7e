import { headerKey } from "../workbook/reading/headerKey";
import type { WorkbookData } from "../workbook/workbookData";

/** Sheets by which a notice's workbook is told from others. */
const telling = ["通知", "项目", "栏目"];

/** Whether a workbook is a notice, whatever mistakes there are in it. */
export function isNoticeWorkbook({ sheets }: WorkbookData): boolean {
  const names = sheets.map(({ name }) => headerKey(name));
  return telling.filter((name) => names.includes(headerKey(name))).length >= 2;
}
