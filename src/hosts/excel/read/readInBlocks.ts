import type { KnownSheet, KnownWorkbook, SheetCells } from "../knownWorkbook";
import { askCells } from "./askCells";

/**
 * The same workbook with what its cells hold, for workbooks too large for one answer: a round trip for each block of at
 * most so many cells, but of a row at least.
 */
export async function readInBlocks(
  context: Excel.RequestContext,
  workbook: KnownWorkbook,
  cellsInBlock: number,
): Promise<KnownWorkbook> {
  const used = workbook.sheets.map((sheet) => ({
    sheet,
    range: context.workbook.worksheets
      .getItem(sheet.id)
      .getUsedRange(true)
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const sheets: KnownSheet[] = [];
  for (const { sheet, range } of used) {
    sheets.push({ ...sheet, cells: await readBlocks(context, sheet.id, range, cellsInBlock) });
  }
  return { ...workbook, sheets };
}

async function readBlocks(
  context: Excel.RequestContext,
  id: string,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  cellsInBlock: number,
): Promise<SheetCells> {
  const sheet = context.workbook.worksheets.getItem(id);
  const rowsInBlock = Math.max(1, Math.floor(cellsInBlock / columnCount));
  const blocks: SheetCells[] = [];
  for (let from = 0; from < rowCount; from += rowsInBlock) {
    const rows = Math.min(rowsInBlock, rowCount - from);
    const cells = askCells(sheet.getRangeByIndexes(rowIndex + from, columnIndex, rows, columnCount));
    await context.sync();
    blocks.push(cells());
  }
  return { rows: blocks.flatMap(({ rows }) => rows), hiddenColumns: blocks[0]?.hiddenColumns ?? [] };
}
