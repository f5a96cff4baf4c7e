import type { Worksheet } from "exceljs";
import { columnLetters } from "../../../core/cells/cellRef";
import { standardRows } from "../../../core/workbook/schema";

/** Characters of 11 points that stay legible side by side on a landscape A4 page. */
const charactersAPage = 200;
const millimetresAnInch = 25.4;

interface PageOptions {
  readonly orientation: "portrait" | "landscape";
  /** Columns repeated on every page, from the first. */
  readonly repeatedColumns?: number;
}

/**
 * A4; a landscape sheet is as many pages wide as it takes to stay legible, each with the headers and the columns that
 * name the row.
 */
export function setUpPage(sheet: Worksheet, { orientation, repeatedColumns = 0 }: PageOptions): void {
  const widths = sheet.columns.map((column) => column.width ?? 0);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const repeated = widths.slice(0, repeatedColumns).reduce((sum, width) => sum + width, 0);
  const fits = orientation === "portrait" || total <= charactersAPage;
  const pagesWide = fits ? 1 : Math.ceil((total - repeated) / (charactersAPage - repeated));

  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    horizontalCentered: pagesWide === 1,
    pageOrder: "overThenDown",
    margins: {
      left: inches(12),
      right: inches(12),
      top: inches(15),
      bottom: inches(15),
      header: inches(8),
      footer: inches(8),
    },
    printTitlesRow: `${standardRows.title}:${standardRows.header}`,
    ...(pagesWide > 1 && repeatedColumns > 0 ? { printTitlesColumn: `A:${columnLetters(repeatedColumns)}` } : {}),
  };
  sheet.headerFooter = { oddFooter: "&L&A&C第 &P 页　共 &N 页" };
}

function inches(millimetres: number): number {
  return millimetres / millimetresAnInch;
}

/** The width a file states for a column that shows so many characters: they and the cell's padding. */
export function fileWidth(characters: number): number {
  return characters + 0.71;
}
