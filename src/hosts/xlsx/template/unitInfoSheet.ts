import type { Worksheet } from "exceljs";
import { columnHelp } from "../../../core/template/columnHelp";
import type { FilledRow } from "../../../core/template/template";
import { type ColumnSpec, type SheetSpec, standardRows } from "../../../core/workbook/schema";
import { fieldAlignment, numberFormat, obligationMark } from "./field";
import { drawHeading } from "./heading";
import { fieldStyle, headerStyle, helpStyle, itemStyle, neutralTint, tintsOf } from "./look";
import { fileWidth, setUpPage } from "./page";
import { type ListRanges, validationOf } from "./validation";

const columns = [
  { header: "项目", width: 28 },
  { header: "填写内容", width: 44 },
  { header: "填写说明", width: 60 },
] as const;
const itemHeight = 34;

/** Draws 单位信息: one row an item, the value to the right of its name. */
export function drawUnitInfoSheet(sheet: Worksheet, spec: SheetSpec, filled: FilledRow, lists: ListRanges): void {
  const characters = columns.reduce((sum, { width }) => sum + width, 0);
  drawHeading(sheet, spec.title, spec.hint, { columns: columns.length, characters });
  columns.forEach(({ header, width }, index) => {
    sheet.getColumn(index + 1).width = fileWidth(width);
    const cell = sheet.getCell(standardRows.header, index + 1);
    cell.value = header;
    cell.style = headerStyle(neutralTint, "");
  });
  sheet.getRow(standardRows.header).height = 24;

  const tints = tintsOf(spec.columns);
  spec.columns.forEach((item, index) => {
    const row = standardRows.firstRecord + index;
    drawItem(sheet, item, { row, tint: tints.get(item.group) ?? neutralTint });
    const value = sheet.getCell(row, 2);
    value.value = filled[item.key] ?? null;
    sheet.dataValidations.add(value.address, validationOf(item, lists));
  });
  const activeCell = `B${standardRows.firstRecord}`;
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: standardRows.header, activeCell, showGridLines: false }];
  setUpPage(sheet, { orientation: "landscape" });
}

function drawItem(sheet: Worksheet, item: ColumnSpec, { row, tint }: { row: number; tint: string }): void {
  const [label, value, help] = [sheet.getCell(row, 1), sheet.getCell(row, 2), sheet.getCell(row, 3)];
  label.value = item.header;
  label.style = itemStyle(tint, obligationMark(item));
  value.style = fieldStyle(numberFormat(item), { ...fieldAlignment(item), horizontal: "left", indent: 1 }, false);
  help.value = columnHelp(item);
  help.style = helpStyle;
  sheet.getRow(row).height = itemHeight;
}
