import type { SheetData, WorkbookData } from "../../src/core/workbook/workbookData";

export const townshipNames = ["永定镇", "赤鹫镇", "款庄镇"] as const;

/** The workbook with each person of 金牌工人 on a sheet of his own township, in its row 4. */
export function onTownshipSheets(data: WorkbookData): WorkbookData {
  const rows = (sheet: SheetData, place: number) =>
    sheet.rows.flatMap((row) => (row.row < 4 ? [row] : row.row === 4 + place ? [{ ...row, row: 4 }] : []));
  const sheets = data.sheets.flatMap((sheet) => {
    if (sheet.name !== "金牌工人") return [sheet];
    return townshipNames.map((name, place): SheetData => ({ ...sheet, name, rows: rows(sheet, place) }));
  });
  return { ...data, sheets };
}
