import type { KnownSheet, KnownWorkbook, SheetCells } from "../knownWorkbook";
import { askCells } from "./askCells";

/** Cells in one answer: with texts of 800 characters in a fifth of them, about half of what Excel on the web allows. */
const cellsInBlock = 5_000;

/** The same workbook with what its cells hold, for workbooks too large for one answer: a round trip for each block. */
export async function readInBlocks(context: Excel.RequestContext, workbook: KnownWorkbook): Promise<KnownWorkbook> {
  const used = workbook.sheets.map(({ id }) =>
    context.workbook.worksheets.getItem(id).getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const sheets: KnownSheet[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    const range = used[index];
    if (range) sheets.push({ ...sheet, cells: await readBlocks(context, sheet.id, range) });
  }
  return { ...workbook, sheets };
}

async function readBlocks(context: Excel.RequestContext, id: string, used: Excel.Range): Promise<SheetCells> {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
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
