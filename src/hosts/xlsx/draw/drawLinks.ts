import { cellAddress } from "../../../core/cells/cellRef";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { quoteSheetName } from "../../sheetNames";
import { escapeXml } from "../write/xml/escapeXml";

/** Links to cells of the same workbook, which need no relationship. */
export function drawLinks({ rows }: SheetDocument): string {
  const links = rows.flatMap(({ cells }, index) =>
    cells.flatMap(({ column, value, link }) => {
      if (!link || value === null) return [];
      const place = escapeXml(`${quoteSheetName(link.sheet)}!${cellAddress(link)}`);
      return `<hyperlink ref="${cellAddress({ row: index + 1, column })}" location="${place}"/>`;
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
