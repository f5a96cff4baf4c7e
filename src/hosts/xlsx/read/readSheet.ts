import type { Area } from "../../../core/cells/cellRef";
import type { Cell } from "../../../core/cells/cellValue";
import type { RowData, SheetData } from "../../../core/workbook/workbookData";
import { isTrue } from "../package/parseXml";
import type { ZipPackage } from "../package/zipPackage";
import { type CellContext, makeCell } from "./makeCell";
import { areaOf } from "./references";
import { scanSheet } from "./scanSheet";

export type SheetContent = Pick<SheetData, "rows" | "hiddenColumns" | "merges">;

/** Reads one worksheet while it is inflated; blank cells and rows leave nothing behind. Throws `HostError`. */
export function readSheet(pkg: ZipPackage, part: string, context: CellContext): SheetContent {
  const rows: RowData[] = [];
  const merges: Area[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  let row = 0;
  let hidden = false;
  let cells: (Cell | undefined)[] = [];

  scanSheet(pkg, part, {
    open(name, attributes, { depth }) {
      if (depth !== 2) return;
      if (name === "mergeCell") merges.push(areaOf(attributes.ref ?? "", part));
      else if (name === "col" && isTrue(attributes.hidden)) {
        hiddenColumns.push({ from: Number(attributes.min), to: Number(attributes.max) });
      }
    },
    row(number, attributes) {
      row = number;
      hidden = isTrue(attributes.hidden);
      cells = [];
    },
    cell(column, raw) {
      const content = makeCell(raw, context);
      if (content) cells[column] = content;
    },
    rowEnd() {
      if (cells.length > 0) rows.push({ row, hidden, cells });
    },
  });
  return { rows, merges, hiddenColumns };
}
