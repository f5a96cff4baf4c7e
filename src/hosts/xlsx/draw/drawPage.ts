import type { PageSetup, SheetDocument } from "../../../core/documents/sheetDocument";
import { escapeXml } from "../write/xml/escapeXml";

const a4 = 9;
const millimetresPerInch = 25.4;

/** Header and footer stand this far from the paper's edge, in inches. */
const headerMargin = 0.3;

/** Footers in Excel's own codes: `&P` page, `&N` pages, `&14` points. */
const footers: Record<NonNullable<PageSetup["pageNumbers"]>, string> = {
  dashes: '&C&"宋体,Regular"&14— &P —',
  ofTotal: '&C&"宋体,Regular"&9第&P页 共&N页',
};

/** Excel's last row and column, counted from 0. */
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** A4: the elements from `printOptions` to `colBreaks`. */
export function drawPage({ page }: SheetDocument): string {
  const { orientation, pagesWide, pageNumbers, breaksBefore = [], columnPages } = page;
  const wide = pagesWide ? ` fitToWidth="${pagesWide}"` : "";
  const size = columnPages ? ` scale="${columnPages.percent}"` : `${wide} fitToHeight="0"`;
  const order = pagesWide || columnPages ? ' pageOrder="overThenDown"' : "";
  const setup = `paperSize="${a4}"${size} firstPageNumber="1"${order} orientation="${orientation}" useFirstPageNumber="1"`;
  const footer = pageNumbers && `<oddFooter>${escapeXml(footers[pageNumbers])}</oddFooter>`;
  return [
    '<printOptions horizontalCentered="1"/>',
    drawMargins(page),
    `<pageSetup ${setup}/>`,
    footer ? `<headerFooter>${footer}</headerFooter>` : "",
    drawBreaks("rowBreaks", breaksBefore, lastColumn),
    drawBreaks("colBreaks", columnPages?.before ?? [], lastRow),
  ].join("");
}

function drawMargins({ margins: { left, right, top, bottom } }: PageSetup): string {
  const sides = Object.entries({ left, right, top, bottom }).map(
    ([side, millimetres]) => `${side}="${millimetres / millimetresPerInch}"`,
  );
  return `<pageMargins ${sides.join(" ")} header="${headerMargin}" footer="${headerMargin}"/>`;
}

function drawBreaks(element: "rowBreaks" | "colBreaks", before: readonly number[], last: number): string {
  if (before.length === 0) return "";
  const breaks = before.map((place) => `<brk id="${place - 1}" max="${last}" man="1"/>`);
  return `<${element} count="${before.length}" manualBreakCount="${before.length}">${breaks.join("")}</${element}>`;
}
