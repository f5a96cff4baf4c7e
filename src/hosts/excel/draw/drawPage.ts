import { cellAddress, columnLetters, formatArea } from "../../../core/cells/cellRef";
import type { PageSetup, SheetDocument } from "../../../core/documents/sheetDocument";
import type { Spend } from "../write/openDraft";

/** Header and footer stand this far from the paper's edge. */
const headerCentimetres = 0.76;

/** Footers in Excel's own codes: `&P` page, `&N` pages, `&14` points. */
const footers: Record<NonNullable<PageSetup["pageNumbers"]>, string> = {
  dashes: '&"宋体,Regular"&14— &P —',
  ofTotal: '&"宋体,Regular"&9第&P页 共&N页',
};

/** What a request needs to add a page break. */
const charactersOfBreak = 500;

/** Sets a sheet up for A4. */
export async function drawPage(
  sheet: Excel.Worksheet,
  { page, rows, columns }: SheetDocument,
  spend: Spend,
): Promise<void> {
  const { top, bottom, left, right } = page.margins;
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  const { pagesWide, columnPages } = page;
  layout.zoom = columnPages ? { scale: columnPages.percent } : { horizontalFitToPages: pagesWide ?? 1 };
  if (pagesWide || columnPages) layout.printOrder = "OverThenDown";
  layout.firstPageNumber = 1;
  layout.centerHorizontally = true;
  layout.setPrintMargins("Centimeters", {
    ...{ top: top / 10, bottom: bottom / 10, left: left / 10, right: right / 10 },
    ...{ header: headerCentimetres, footer: headerCentimetres },
  });
  layout.setPrintArea(formatArea({ top: 1, left: 1, bottom: rows.length, right: columns.length }));
  if (page.repeatRows) layout.setPrintTitleRows(`$${page.repeatRows.from}:$${page.repeatRows.to}`);
  if (page.repeatColumns) layout.setPrintTitleColumns(`$A:$${columnLetters(page.repeatColumns)}`);
  layout.headersFooters.defaultForAllPages.centerFooter = page.pageNumbers ? footers[page.pageNumbers] : "";
  for (const row of page.breaksBefore ?? []) {
    sheet.horizontalPageBreaks.add(cellAddress({ row, column: 1 }));
    await spend(charactersOfBreak);
  }
  for (const column of columnPages?.before ?? []) {
    sheet.verticalPageBreaks.add(cellAddress({ row: 1, column }));
    await spend(charactersOfBreak);
  }
}
