import type { Worksheet } from "exceljs";
import { rowHeight } from "../../../core/documents/textLayout";
import { standardRows } from "../../../core/workbook/schema";
import { hintStyle, titleStyle } from "./look";

/** The hint spans the sheet's first columns; together they are so many characters wide. */
interface HintSpan {
  readonly columns: number;
  readonly characters: number;
}

/** Writes the title into row 1 and the hint into row 2. */
export function drawHeading(sheet: Worksheet, title: string, hint: string, { columns, characters }: HintSpan): void {
  const titleCell = sheet.getCell(standardRows.title, 1);
  titleCell.value = title;
  titleCell.style = titleStyle;
  sheet.getRow(standardRows.title).height = 30;

  sheet.mergeCells(standardRows.hint, 1, standardRows.hint, columns);
  const hintCell = sheet.getCell(standardRows.hint, 1);
  hintCell.value = hint;
  hintCell.style = hintStyle;
  sheet.getRow(standardRows.hint).height = rowHeight([{ text: hint, characters }], { size: 9, least: 20 });
}
