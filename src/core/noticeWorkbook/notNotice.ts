import type { WorkbookData } from "../workbook/workbookData";
import { isNoticeWorkbook } from "./isNoticeWorkbook";
import { noticeSheets } from "./sheets";

/** Why a workbook is no notice at all, and what to do; null when it is one. */
export function notNotice(data: WorkbookData): string | null {
  if (isNoticeWorkbook(data)) return null;
  const wanted = noticeSheets
    .slice(0, 4)
    .map(({ name }) => `《${name}》`)
    .join("");
  const remedy = `请给出有${wanted}等表的通知工作簿，可用 desk notice export 导出一份来改`;
  if (data.sheets.every(({ rows }) => rows.length === 0)) return `此工作簿是空的；${remedy}。`;
  // What the template calls its own sheets, whatever the notice.
  const names = data.sheets.map(({ name }) => name);
  if (["单位信息", "填表说明", "_meta"].filter((name) => names.includes(name)).length >= 2) {
    return `这是推荐单位填报的工作簿，不是通知工作簿；${remedy}。`;
  }
  return `此工作簿不是通知工作簿；${remedy}。`;
}
