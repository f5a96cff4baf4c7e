import type { Area } from "../../../core/cells/cellRef";
import type { Cell } from "../../../core/cells/cellValue";
import type { RowData } from "../../../core/workbook/workbookData";
import type { KnownSheet, KnownWorkbook, SheetCells } from "../knownWorkbook";
import { askRange, runsOf } from "./askCells";
import { findFilled } from "./findFilled";

interface Block {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * The same workbook with what all cells of some of its sheets hold, for workbooks too large for one answer: at most so
 * many cells a round trip, but a row at least. Throws `HostError`.
 */
export async function readInBlocks(
  context: Excel.RequestContext,
  workbook: KnownWorkbook,
  { wanted, cellsInTrip }: { readonly wanted: (sheet: KnownSheet) => boolean; readonly cellsInTrip: number },
): Promise<KnownWorkbook> {
  const ids = workbook.sheets.filter(wanted).map(({ id }) => id);
  const filled = await findFilled(context, ids);
  const blocks = [...filled].flatMap(([sheetId, areas]) =>
    areas.flatMap((area) => blocksOf(area, cellsInTrip)).map((area): Block => ({ sheetId, area })),
  );

  const answers = new Map<string, (() => SheetCells)[]>(ids.map((id) => [id, []]));
  let asked = 0;
  for (const { sheetId, area } of blocks) {
    const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
    if (asked > 0 && asked + rows * columns > cellsInTrip) {
      await context.sync();
      asked = 0;
    }
    const sheet = context.workbook.worksheets.getItem(sheetId);
    answers.get(sheetId)?.push(askRange(sheet.getRangeByIndexes(area.top - 1, area.left - 1, rows, columns)));
    asked += rows * columns;
  }
  await context.sync();
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const parts = answers.get(sheet.id);
      return parts ? { ...sheet, cells: joined(parts.map((answer) => answer())) } : sheet;
    }),
  };
}

function blocksOf(area: Area, cellsInTrip: number): Area[] {
  const rows = area.bottom - area.top + 1;
  const rowsInBlock = Math.max(1, Math.floor(cellsInTrip / (area.right - area.left + 1)));
  return Array.from({ length: Math.ceil(rows / rowsInBlock) }, (_, index) => {
    const top = area.top + index * rowsInBlock;
    return { ...area, top, bottom: Math.min(area.bottom, top + rowsInBlock - 1) };
  });
}

/** Blocks that lie below and beside each other as one. */
function joined(blocks: readonly SheetCells[]): SheetCells {
  const rows = new Map<number, RowData>();
  for (const row of blocks.flatMap((block) => block.rows)) {
    const before = rows.get(row.row);
    rows.set(row.row, before ? { ...row, cells: beside(before.cells, row.cells) } : row);
  }
  const hidden = blocks.flatMap((block) => block.hiddenColumns.flatMap(({ from, to }) => range(from, to)));
  return {
    rows: [...rows.values()].sort((one, other) => one.row - other.row),
    hiddenColumns: runsOf([...new Set(hidden)].sort((one, other) => one - other)),
    isCut: false,
  };
}

function beside(one: readonly (Cell | undefined)[], other: readonly (Cell | undefined)[]): (Cell | undefined)[] {
  const cells = [...one];
  other.forEach((cell, column) => {
    if (cell) cells[column] = cell;
  });
  return cells;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
