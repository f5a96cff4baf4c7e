import type { WorkbookData } from "../../src/core/workbook/workbookData";

/** What a file holds, as Excel would tell of it: it has the workbook open, and says nothing of the file's size. */
export function inExcel({ fileBytes: _, ...data }: WorkbookData): WorkbookData {
  return data;
}
