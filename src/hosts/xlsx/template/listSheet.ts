import type { Worksheet } from "exceljs";
import { columnLetters } from "../../../core/cells/cellRef";
import { rowHeight } from "../../../core/documents/textLayout";
import type { FilledRow } from "../../../core/template/template";
import { type ColumnSpec, type SheetSpec, standardRows } from "../../../core/workbook/schema";
import { fieldAlignment, numberFormat, obligationMark } from "./field";
import { drawHeading } from "./heading";
import { fieldStyle, groupNameStyle, headerStyle, tintsOf } from "./look";
import { fileWidth, setUpPage } from "./page";
import type { SheetPlan } from "./sheetPlans";
import { type ListRanges, validationOf } from "./validation";

/** Enough for three lines of a long text; a row as high as its longest text would fill the screen. */
const recordHeight = 45;
const readOnlyHeight = 18;

export interface TemplateList {
  readonly spec: SheetSpec;
  readonly plan: SheetPlan;
  /** The table's name: letters only. */
  readonly table: string;
  readonly filled: readonly FilledRow[];
  readonly lists: ListRanges;
}

/** Draws a list sheet: title, hint and group names, headers, and a table of empty or filled rows. */
export function drawListSheet(sheet: Worksheet, list: TemplateList): void {
  const { spec, plan } = list;
  const { columns } = spec;
  const lastRow = standardRows.header + Math.max(plan.rows, list.filled.length);
  columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = fileWidth(width);
  });
  drawTable(sheet, list, lastRow);

  // Beside the frozen columns stand the names of the groups; a sheet that needs none gives its hint the whole row.
  const hintColumns = plan.frozenColumns > 1 ? plan.frozenColumns : columns.length;
  const characters = columns.slice(0, hintColumns).reduce((sum, { width }) => sum + width, 0);
  drawHeading(sheet, spec.title, spec.hint, { columns: hintColumns, characters });
  drawGroupNames(sheet, columns, hintColumns);

  columns.forEach((column, index) => {
    drawColumn(sheet, column, { number: index + 1, lastRow, list });
  });
  sheet.getRow(standardRows.header).height = headerHeight(columns);
  for (let row: number = standardRows.firstRecord; row <= lastRow; row++) {
    sheet.getRow(row).height = plan.readOnly ? readOnlyHeight : recordHeight;
  }
  const activeCell = `${columnLetters(plan.frozenColumns + 1)}${standardRows.firstRecord}`;
  sheet.views = [
    { state: "frozen", xSplit: plan.frozenColumns, ySplit: standardRows.header, activeCell, showGridLines: false },
  ];
  setUpPage(sheet, { orientation: "landscape", repeatedColumns: plan.frozenColumns });
}

function drawTable(sheet: Worksheet, { spec, table, filled }: TemplateList, lastRow: number): void {
  sheet.addTable({
    name: table,
    ref: `A${standardRows.header}`,
    headerRow: true,
    style: { showRowStripes: false },
    columns: spec.columns.map(({ header }) => ({ name: header, filterButton: false })),
    rows: Array.from({ length: lastRow - standardRows.header }, (_, index) =>
      spec.columns.map(({ key }) => filled[index]?.[key] ?? null),
    ),
  });
}

/** Each group behind the first `skipped` columns has its name above its first column. */
function drawGroupNames(sheet: Worksheet, columns: readonly ColumnSpec[], skipped: number): void {
  const tints = tintsOf(columns);
  columns.forEach(({ group }, index) => {
    if (index < skipped) return;
    const cell = sheet.getCell(standardRows.hint, index + 1);
    cell.style = groupNameStyle(tints.get(group) ?? "");
    if (index === skipped || columns[index - 1]?.group !== group) cell.value = group;
  });
}

interface ColumnPlace {
  readonly number: number;
  readonly lastRow: number;
  readonly list: TemplateList;
}

function drawColumn(sheet: Worksheet, column: ColumnSpec, { number, lastRow, list }: ColumnPlace): void {
  const tint = tintsOf(list.spec.columns).get(column.group) ?? "";
  sheet.getCell(standardRows.header, number).style = headerStyle(tint, obligationMark(column));
  const style = fieldStyle(numberFormat(column), fieldAlignment(column), column.cityOnly === true);
  for (let row: number = standardRows.firstRecord; row <= lastRow; row++) sheet.getCell(row, number).style = style;
  // For the rows by which the table grows; without lines and tint, which would show beside the table too. Set last,
  // since a cell takes over its column's style when it is made.
  sheet.getColumn(number).style = { font: style.font, numFmt: style.numFmt, alignment: style.alignment };
  if (list.plan.readOnly) return;
  const letters = columnLetters(number);
  const lastHelped = standardRows.header + (list.plan.helpedRows ?? list.plan.rows);
  const range = `${letters}${standardRows.firstRecord}:${letters}${lastHelped}`;
  sheet.dataValidations.add(range, validationOf(column, list.lists));
}

function headerHeight(columns: readonly ColumnSpec[]): number {
  const headers = columns.map((column) => ({
    text: `${obligationMark(column)} ${column.header}`,
    characters: column.width,
  }));
  return rowHeight(headers, { size: 10.5, least: 24 });
}
