import type { Notice } from "../../core/notice/notice";
import type { Records } from "../../core/workbook/records";
import type { Papers } from "./document";
import { onePaper } from "./oneSheet";

/** 通报 of what stands in the city's workbook, for a text program; its sheet need not be up to date. */
export async function resultPaper(records: Records, notice: Notice): Promise<Papers> {
  const { resultNoticePaper } = await import("../../core/documents/city/resultNotice");
  return onePaper(resultNoticePaper(records, notice));
}
