import type { Worksheet } from "exceljs";
import { columnLetters, formatArea } from "../../../core/cells/cellRef";
import type { Page, SheetDocument } from "../../../core/documents/sheetDocument";

const a4 = 9;
const millimetresPerInch = 25.4;

/** Header and footer stand this far from the paper's edge, in inches. */
const headerMargin = 0.3;

/** Footers in Excel's own codes: `&P` page, `&N` pages, `&14` points. */
const footers: Record<NonNullable<Page["pageNumbers"]>, string> = {
  dashes: '&C&"宋体,Regular"&14— &P —',
  ofTotal: '&C&"宋体,Regular"&9第&P页 共&N页',
};

/** Sets a sheet up for A4. */
export function drawPage(sheet: Worksheet, { page, rows, columns }: SheetDocument): void {
  const inches = (millimetres: number) => millimetres / millimetresPerInch;
  const { top, bottom, left, right } = page.margins;
  Object.assign(sheet.pageSetup, {
    paperSize: a4,
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: page.pagesWide ?? 1,
    ...(page.pagesWide && { pageOrder: "overThenDown" }),
    fitToHeight: 0,
    firstPageNumber: 1,
    horizontalCentered: true,
    margins: {
      ...{ top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right) },
      ...{ header: headerMargin, footer: headerMargin },
    },
    printArea: formatArea({ top: 1, left: 1, bottom: rows.length, right: columns.length }),
    ...(page.repeatRows && { printTitlesRow: `${page.repeatRows.from}:${page.repeatRows.to}` }),
    ...(page.repeatColumns && { printTitlesColumn: `A:${columnLetters(page.repeatColumns)}` }),
  });
  if (page.pageNumbers) sheet.headerFooter.oddFooter = footers[page.pageNumbers];
  for (const row of page.breaksBefore ?? []) sheet.getRow(row - 1).addPageBreak();
}
