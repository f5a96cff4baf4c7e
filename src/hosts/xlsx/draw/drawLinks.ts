import { cellAddress } from "../../../core/cells/cellRef";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { quoteSheetName } from "../../sheetNames";
import { escapeXml } from "../write/xml/escapeXml";

/** Links to cells of the same workbook, which need no relationship. */
export function drawLinks({ rows }: SheetDocument): string {
  const links: string[] = [];
  for (const [index, { cells }] of rows.entries()) {
    for (const { column, value, link } of cells) {
      if (!link || value === null) continue;
      const place = escapeXml(`${quoteSheetName(link.sheet)}!${cellAddress(link)}`);
      links.push(`<hyperlink ref="${cellAddress({ row: index + 1, column })}" location="${place}"/>`);
    }
  }
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
