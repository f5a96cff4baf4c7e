import type { KnownWorkbook, SheetCells } from "../knownWorkbook";
import { askCells } from "./askCells";

/** Some rows of a sheet's used range; rows and columns counted from 0. */
interface Block {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The same workbook with what its cells hold, for workbooks too large for one answer: at most so many cells a round
 * trip, but a row at least.
 */
export async function readInBlocks(
  context: Excel.RequestContext,
  workbook: KnownWorkbook,
  cellsInTrip: number,
): Promise<KnownWorkbook> {
  const { worksheets } = context.workbook;
  const used = workbook.sheets.map(({ id }) => {
    const range = worksheets.getItem(id).getUsedRange(true);
    return { id, range: range.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();

  const answers = new Map<string, (() => SheetCells)[]>();
  let asked = 0;
  for (const block of used.flatMap(({ id, range }) => blocksOf(id, range, cellsInTrip))) {
    const { sheetId, row, column, rows, columns } = block;
    if (asked > 0 && asked + rows * columns > cellsInTrip) {
      await context.sync();
      asked = 0;
    }
    const cells = askCells(worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns));
    answers.set(sheetId, [...(answers.get(sheetId) ?? []), cells]);
    asked += rows * columns;
  }
  await context.sync();
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: joined(answers.get(sheet.id) ?? []) })),
  };
}

function blocksOf(sheetId: string, used: Excel.Range, cellsInTrip: number): Block[] {
  const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = used;
  const rowsInBlock = Math.max(1, Math.floor(cellsInTrip / columns));
  return Array.from({ length: Math.ceil(rowCount / rowsInBlock) }, (_, index) => {
    const from = index * rowsInBlock;
    return { sheetId, row: rowIndex + from, column, rows: Math.min(rowsInBlock, rowCount - from), columns };
  });
}

function joined(answers: readonly (() => SheetCells)[]): SheetCells {
  const blocks = answers.map((answer) => answer());
  return { rows: blocks.flatMap(({ rows }) => rows), hiddenColumns: blocks[0]?.hiddenColumns ?? [] };
}
