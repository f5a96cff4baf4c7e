import { type CellRef, liesIn } from "../../core/cells/cellRef";
import type { WorkbookView } from "../../hosts/xlsx/view/workbookView";
import { placeIn } from "./placeIn";

/** Where a cell's link leads: to a cell of the workbook, or an address that a browser may open. */
export type CellLink =
  | { readonly cell: CellRef; readonly address: null }
  | { readonly cell: null; readonly address: string };

/** A stranger's workbook may name any address: programs and scripts are not among those that are opened. */
const opened = /^(https?:\/\/|mailto:)/i;

/** The link of a cell; null where it has none, or none that is followed. */
export function linkAt(view: WorkbookView, sheet: string, row: number, column: number): CellLink | null {
  const link = view.sheet(sheet).links.find(({ area }) => liesIn({ row, column }, area));
  if (!link) return null;
  if (link.address !== null) return opened.test(link.address) ? { cell: null, address: link.address } : null;
  const place = placeIn(view, link.place ?? "", sheet);
  return place && { cell: { sheet: place.sheet, row: place.area.top, column: place.area.left }, address: null };
}
