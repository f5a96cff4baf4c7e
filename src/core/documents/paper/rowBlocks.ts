import type { DocumentRow } from "../sheetDocument";
import { styles } from "../styles";
import type { PaperBlock, PaperRow, PaperTable } from "./paper";

/**
 * Rows as a paper has them: a text over the whole width without lines around it is a paragraph, an empty row a space, and
 * what is left are tables, each beginning with its head, which is set again on every further page.
 * @param isHead of a row, counted from 0; without it those that name columns are heads
 */
export function rowBlocks(
  rows: readonly PaperRow[],
  columns: readonly number[],
  isHead: (index: number) => boolean = (index) => namesColumns(rows[index]),
): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let table: { block: "table"; columns: readonly number[]; rows: PaperRow[]; heads: number } | null = null;
  let spannedUntil = 0;
  for (const [index, row] of rows.entries()) {
    const isSpanned = index < spannedUntil;
    spannedUntil = Math.max(spannedUntil, ...row.cells.map(({ rowSpan = 1 }) => index + rowSpan));
    const plain = isSpanned ? null : plainBlock(row, columns.length);
    if (plain) {
      blocks.push(plain);
      table = null;
      continue;
    }
    if (!table || (isHead(index) && !isHead(index - 1))) {
      table = { block: "table", columns, rows: [], heads: 0 };
      blocks.push(table satisfies PaperTable);
    }
    table.rows.push(row);
    if (isHead(index)) table.heads++;
  }
  return blocks;
}

function namesColumns(row: DocumentRow | undefined): boolean {
  return row !== undefined && row.cells.length > 1 && row.cells.every(({ style }) => style === "headCell");
}

function plainBlock({ cells, height = 0 }: DocumentRow, width: number): PaperBlock | null {
  const [only, second] = cells;
  if (!only) return { block: "space", height };
  const { border } = { border: undefined, ...styles[only.style] };
  if (second || border !== undefined || (only.columnSpan ?? 1) < width || only.rowSpan === 2) return null;
  return { block: "paragraph", text: String(only.value ?? ""), style: only.style };
}
