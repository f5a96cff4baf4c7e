import type { Area } from "../../../core/cells/cellRef";
import type { Cell } from "../../../core/cells/cellValue";
import type { RowData, SheetData } from "../../../core/workbook/workbookData";
import { isTrue } from "../package/parseXml";
import type { ReadableParts } from "../package/zipPackage";
import { type CellContext, makeCell } from "./makeCell";
import { areaOf } from "./references";
import { scanSheet } from "./scanSheet";

const spanBytes = 50;
const cellBytes = 40;
const rowBytes = 100;
const slotBytes = 8;

export type SheetContent = Pick<SheetData, "rows" | "hiddenColumns" | "merges">;

/** Reads one worksheet while it is inflated; blank cells and rows leave nothing behind. Throws `HostError`. */
export function readSheet(pkg: Pick<ReadableParts, "pieces">, part: string, context: CellContext): SheetContent {
  const rows: RowData[] = [];
  const merges: Area[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  let row = 0;
  let hidden = false;
  let weight = 0;
  let cells: (Cell | undefined)[] = [];

  scanSheet(pkg, part, {
    open(name, attributes, { depth }) {
      if (depth !== 2) return;
      if (name === "mergeCell" || name === "col") context.weigh(spanBytes);
      if (name === "mergeCell") merges.push(areaOf(attributes.ref ?? "", part));
      else if (name === "col" && isTrue(attributes.hidden)) {
        hiddenColumns.push({ from: Number(attributes.min), to: Number(attributes.max) });
      }
    },
    row(number, attributes) {
      row = number;
      hidden = isTrue(attributes.hidden);
      cells = [];
      weight = 0;
    },
    cell(column, raw) {
      const content = makeCell(raw, context);
      if (!content) return;
      cells[column] = content;
      // Long texts are kept once, but worked on wherever they stand.
      weight += cellBytes + (content.kind === "text" ? 2 * content.text.length : 0);
    },
    rowEnd() {
      if (cells.length === 0) return;
      context.weigh(weight + rowBytes + slotBytes * cells.length);
      rows.push({ row, hidden, cells });
    },
  });
  return { rows, merges, hiddenColumns };
}
