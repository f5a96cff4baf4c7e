import type { Area } from "../../../core/cells/cellRef";
import type { Cell } from "../../../core/cells/cellValue";
import type { RowData, SheetData } from "../../../core/workbook/workbookData";
import { isTrue } from "../package/parseXml";
import type { ReadableParts } from "../package/zipPackage";
import { type CellContext, makeCell } from "./makeCell";
import { areaOf } from "./references";
import { scanningSheet } from "./scanSheet";

/** Of a merged area or a column, in bytes. */
export const spanBytes = 50;
const cellBytes = 40;
const rowBytes = 100;
const slotBytes = 8;

export type SheetContent = Pick<SheetData, "rows" | "hiddenColumns" | "merges">;

/** Reads one worksheet while it is inflated, in steps; blank cells and rows leave nothing behind. Throws `HostError`. */
export function* readingSheet(
  pkg: Pick<ReadableParts, "pieces">,
  part: string,
  context: CellContext,
): Generator<void, SheetContent> {
  const rows: RowData[] = [];
  const merges: Area[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  let row = 0;
  let hidden = false;
  let cells: (Cell | undefined)[] = [];

  yield* scanningSheet(pkg, part, {
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
    },
    cell(column, raw) {
      const content = makeCell(raw, context);
      if (content) cells[column] = content;
    },
    rowEnd() {
      if (cells.length === 0) return;
      context.weigh(weightOf(cells));
      rows.push({ row, hidden, cells });
    },
  });
  return { rows, merges, hiddenColumns };
}

/** How many bytes a row's cells come to, by column number. */
export function weightOf(cells: readonly (Cell | undefined)[]): number {
  let weight = rowBytes + slotBytes * cells.length;
  for (const cell of cells) {
    // Long texts are kept once, but worked on wherever they stand.
    if (cell) weight += cellBytes + (cell.kind === "text" ? 2 * cell.text.length : 0);
  }
  return weight;
}
