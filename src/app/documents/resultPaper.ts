import type { Notice } from "../../core/notice/notice";
import type { Records } from "../../core/workbook/records";
import type { Papers } from "./document";
import { sheetPaper } from "./oneSheet";

/** 通报 of what stands in the city's workbook, for a text program; its sheet need not be up to date. */
export async function resultPaper(records: Records, notice: Notice): Promise<Papers> {
  const { resultNotice } = await import("../../core/documents/city/resultNotice");
  return sheetPaper(resultNotice(records, notice));
}
