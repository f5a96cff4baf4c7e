import type { Page, SheetDocument } from "../../../core/documents/sheetDocument";
import { escapeXml } from "../write/xml/escapeXml";

const a4 = 9;
const millimetresPerInch = 25.4;

/** Header and footer stand this far from the paper's edge, in inches. */
const headerMargin = 0.3;

/** Footers in Excel's own codes: `&P` page, `&N` pages, `&14` points. */
const footers: Record<NonNullable<Page["pageNumbers"]>, string> = {
  dashes: '&C&"宋体,Regular"&14— &P —',
  ofTotal: '&C&"宋体,Regular"&9第&P页 共&N页',
};

/** Excel's last column, counted from 0. */
const lastColumn = 16_383;

/** A4: the elements from `printOptions` to `rowBreaks`. */
export function drawPage({ page }: SheetDocument): string {
  const { orientation, pagesWide, pageNumbers, breaksBefore = [] } = page;
  const wide = pagesWide ? ` fitToWidth="${pagesWide}" pageOrder="overThenDown"` : "";
  const setup = `paperSize="${a4}" firstPageNumber="1"${wide} fitToHeight="0" orientation="${orientation}" useFirstPageNumber="1"`;
  const footer = pageNumbers && `<oddFooter>${escapeXml(footers[pageNumbers])}</oddFooter>`;
  return [
    '<printOptions horizontalCentered="1"/>',
    drawMargins(page),
    `<pageSetup ${setup}/>`,
    footer ? `<headerFooter>${footer}</headerFooter>` : "",
    drawBreaks(breaksBefore),
  ].join("");
}

function drawMargins({ margins: { left, right, top, bottom } }: Page): string {
  const sides = Object.entries({ left, right, top, bottom }).map(
    ([side, millimetres]) => `${side}="${millimetres / millimetresPerInch}"`,
  );
  return `<pageMargins ${sides.join(" ")} header="${headerMargin}" footer="${headerMargin}"/>`;
}

function drawBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<brk id="${row - 1}" max="${lastColumn}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join("")}</rowBreaks>`;
}
