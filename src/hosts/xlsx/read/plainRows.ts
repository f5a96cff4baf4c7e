import { behindBlanks, bytesOf, startsWith } from "../package/asciiBytes";
import type { PlainElements } from "../package/parseAround";
import { readAttributes } from "./plainAttributes";
import { PlainCell } from "./plainCell";
import type { RowsTeller } from "./tellRows";

const greaterThan = 0x3e;
const slash = 0x2f;
const rowStart = bytesOf("<row");
const rowEnd = bytesOf("</row>");
const cellStart = bytesOf("<c");

/**
 * Reads the rows of a worksheet as nearly all programs write most of them: without comments, prefixes or rich text, and
 * with at most one formula and one value or text in a cell.
 */
export function plainRows(teller: RowsTeller): PlainElements {
  const cell = new PlainCell();

  /** Reads what is behind `<row`, and returns what lies behind the row; -1 where it is not plain. */
  function readRow(bytes: Uint8Array, from: number): number {
    const start = readAttributes(bytes, from);
    if (!start) return -1;
    const isEmpty = bytes[start.end] === slash;
    let at = start.end + (isEmpty ? 1 : 0);
    if (bytes[at++] !== greaterThan) return -1;
    teller.row(start.attributes);
    if (!isEmpty) {
      at = behindBlanks(bytes, at);
      while (startsWith(bytes, cellStart, at)) {
        const end = cell.read(bytes, at + cellStart.length);
        if (end < 0) return -1;
        teller.cell(cell.column, cell, cell.formulaAttributes);
        at = behindBlanks(bytes, end);
      }
      if (!startsWith(bytes, rowEnd, at)) return -1;
      at += rowEnd.length;
    }
    teller.rowEnd();
    return at;
  }

  return {
    name: "row",
    parent: "sheetData",
    depth: 1,
    read(bytes, start) {
      for (let at = start; ; ) {
        const row = behindBlanks(bytes, at);
        at = startsWith(bytes, rowStart, row) ? readRow(bytes, row + rowStart.length) : -1;
        if (at < 0) return row;
      }
    },
  };
}
