import type { Notice } from "../../notice/notice";
import { carriedRows, noticeSheet } from "../../workbook/carriedNotice";
import type { SheetDocument } from "../sheetDocument";

/** The notice by which the city's workbook was put together, for whoever goes on with it. */
export function noticeDocument(notice: Notice): SheetDocument {
  return {
    name: noticeSheet,
    isHidden: true,
    columns: [10, 60],
    rows: carriedRows(notice).map((values) => ({
      cells: values.map((value, index) => ({ column: index + 1, value, style: "text" })),
    })),
    page: { orientation: "portrait", margins: { top: 15, bottom: 15, left: 15, right: 15 } },
  };
}
