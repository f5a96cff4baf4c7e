import type { Worksheet } from "exceljs";
import { columnHelp } from "../../../core/template/columnHelp";
import type { FilledRow } from "../../../core/template/template";
import { type SheetSpec, standardRows } from "../../../core/workbook/schema";
import { fieldAlignment, numberFormat, obligationMark } from "./field";
import { fieldStyle, headerStyle, hintStyle, tintsOf, titleStyle } from "./look";
import { fileWidth, setUpPage } from "./page";
import { type ListRanges, validationOf } from "./validation";

const headers = ["项目", "填写内容", "填写说明"] as const;
const widths = [28, 44, 60] as const;
const headTint = "E3E3E3";

/** Draws 单位信息: one line an item, the value to the right of its name. */
export function drawUnitInfoSheet(sheet: Worksheet, spec: SheetSpec, filled: FilledRow, lists: ListRanges): void {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = fileWidth(width);
  });
  const title = sheet.getCell(standardRows.title, 1);
  title.value = spec.title;
  title.style = titleStyle;
  sheet.getRow(standardRows.title).height = 30;
  sheet.mergeCells(standardRows.hint, 1, standardRows.hint, headers.length);
  const hint = sheet.getCell(standardRows.hint, 1);
  hint.value = spec.hint;
  hint.style = hintStyle;
  sheet.getRow(standardRows.hint).height = 20;
  headers.forEach((header, index) => {
    const cell = sheet.getCell(standardRows.header, index + 1);
    cell.value = header;
    cell.style = headerStyle(headTint, "");
  });
  sheet.getRow(standardRows.header).height = 24;

  const tints = tintsOf(spec.columns);
  spec.columns.forEach((column, index) => {
    const row = standardRows.firstRecord + index;
    const [label, value, help] = [sheet.getCell(row, 1), sheet.getCell(row, 2), sheet.getCell(row, 3)];
    label.value = column.header;
    label.style = {
      ...headerStyle(tints.get(column.group) ?? headTint, obligationMark(column)),
      alignment: { vertical: "middle", horizontal: "left", indent: 1, wrapText: true },
    };
    value.value = filled[column.key] ?? null;
    value.style = fieldStyle(numberFormat(column), { ...fieldAlignment(column), horizontal: "left", indent: 1 }, false);
    help.value = columnHelp(column);
    help.style = { ...hintStyle, alignment: { ...hintStyle.alignment, indent: 1 }, border: value.border };
    sheet.getRow(row).height = 34;
    sheet.dataValidations.add(value.address, validationOf(column, lists));
  });
  sheet.views = [{ state: "frozen", ySplit: standardRows.header, xSplit: 1, activeCell: "B4", showGridLines: false }];
  setUpPage(sheet, { orientation: "landscape", repeatedRows: true });
}
