import type { Worksheet } from "exceljs";
import { columnLetters } from "../../../core/cells/cellRef";
import { rowHeight } from "../../../core/documents/textLayout";
import type { FilledRow } from "../../../core/template/template";
import { type ColumnSpec, type SheetSpec, standardRows } from "../../../core/workbook/schema";
import { fieldAlignment, numberFormat, obligationMark } from "./field";
import { fieldStyle, groupNameStyle, headerStyle, hintStyle, tintsOf, titleStyle } from "./look";
import { fileWidth, setUpPage } from "./page";
import type { SheetPlan } from "./sheetPlans";
import { type ListRanges, validationOf } from "./validation";

/** Enough for three lines of a long text; a row as high as its longest text would fill the screen. */
const recordHeight = 45;
const readOnlyHeight = 18;

export interface ListSheet {
  readonly spec: SheetSpec;
  readonly plan: SheetPlan;
  /** The table's name: letters only. */
  readonly table: string;
  readonly filled: readonly FilledRow[];
  readonly lists: ListRanges;
}

/** Draws a list sheet: title, hint and group names, headers, and a table of empty or filled rows. */
export function drawListSheet(sheet: Worksheet, list: ListSheet): void {
  const { spec, plan } = list;
  const last = standardRows.header + Math.max(plan.rows, list.filled.length);
  spec.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = fileWidth(column.width);
  });
  drawTable(sheet, list, last);
  drawHeading(sheet, spec, plan);
  spec.columns.forEach((column, index) => {
    drawColumn(sheet, column, { number: index + 1, last, list });
  });
  sheet.getRow(standardRows.header).height = headerHeight(spec);
  for (let row: number = standardRows.firstRecord; row <= last; row++) {
    sheet.getRow(row).height = plan.readOnly ? readOnlyHeight : recordHeight;
  }
  sheet.views = [
    {
      state: "frozen",
      xSplit: plan.frozenColumns,
      ySplit: standardRows.header,
      activeCell: `${columnLetters(plan.frozenColumns + 1)}${standardRows.firstRecord}`,
      showGridLines: false,
    },
  ];
  setUpPage(sheet, { orientation: "landscape", repeatedColumns: plan.frozenColumns, repeatedRows: true });
}

function drawTable(sheet: Worksheet, { spec, table, filled }: ListSheet, last: number): void {
  sheet.addTable({
    name: table,
    ref: `A${standardRows.header}`,
    headerRow: true,
    style: { showRowStripes: false },
    columns: spec.columns.map(({ header }) => ({ name: header, filterButton: false })),
    rows: Array.from({ length: last - standardRows.header }, (_, index) =>
      spec.columns.map(({ key }) => filled[index]?.[key] ?? null),
    ),
  });
}

/** Beside the frozen columns each group of columns has its name; where none are to be lost the hint takes the row. */
function drawHeading(sheet: Worksheet, { title, hint, columns }: SheetSpec, { frozenColumns }: SheetPlan): void {
  const grouped = frozenColumns > 1;
  const titleCell = sheet.getCell(standardRows.title, 1);
  titleCell.value = title;
  titleCell.style = titleStyle;
  sheet.getRow(standardRows.title).height = 30;

  const hintWidth = grouped ? frozenColumns : columns.length;
  sheet.mergeCells(standardRows.hint, 1, standardRows.hint, hintWidth);
  const hintCell = sheet.getCell(standardRows.hint, 1);
  hintCell.value = hint;
  hintCell.style = hintStyle;
  const width = columns.slice(0, hintWidth).reduce((sum, column) => sum + column.width, 0);
  sheet.getRow(standardRows.hint).height = rowHeight([{ text: hint, characters: width }], { size: 9, least: 20 });
  if (!grouped) return;

  const tints = tintsOf(columns);
  columns.forEach(({ group }, index) => {
    if (index < frozenColumns) return;
    const cell = sheet.getCell(standardRows.hint, index + 1);
    cell.style = groupNameStyle(tints.get(group) ?? "");
    if (index === frozenColumns || columns[index - 1]?.group !== group) cell.value = group;
  });
}

interface ColumnPlace {
  readonly number: number;
  /** The table's last row. */
  readonly last: number;
  readonly list: ListSheet;
}

function drawColumn(sheet: Worksheet, column: ColumnSpec, { number, last, list }: ColumnPlace): void {
  const tint = tintsOf(list.spec.columns).get(column.group) ?? "";
  sheet.getCell(standardRows.header, number).style = headerStyle(tint, obligationMark(column));
  const style = fieldStyle(numberFormat(column), fieldAlignment(column), column.cityOnly === true);
  for (let row: number = standardRows.firstRecord; row <= last; row++) sheet.getCell(row, number).style = style;
  if (list.plan.readOnly) return;
  const letters = columnLetters(number);
  sheet.dataValidations.add(
    `${letters}${standardRows.firstRecord}:${letters}${last}`,
    validationOf(column, list.lists),
  );
}

function headerHeight({ columns }: SheetSpec): number {
  const headers = columns.map((column) => ({
    text: `${obligationMark(column)} ${column.header}`,
    characters: column.width,
  }));
  return rowHeight(headers, { size: 10.5, least: 24 });
}
