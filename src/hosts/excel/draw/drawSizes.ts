import type { DocumentRow, SheetDocument } from "../../../core/documents/sheetDocument";
import { pointsPerCharacter } from "../../../core/documents/textLayout";
import type { Spend } from "../write/openDraft";

/** What a request needs to give one range its size. */
const charactersOfSize = 400;

/** Gives columns and rows their sizes, and keeps its first rows and columns in sight. */
export async function drawSizes(
  sheet: Excel.Worksheet,
  { columns, rows, frozenRows = 0, frozenColumns = 0 }: SheetDocument,
  spend: Spend,
): Promise<void> {
  columns.forEach((characters, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = characters * pointsPerCharacter;
  });
  for (const { from, count, height } of equalHeights(rows)) {
    sheet.getRangeByIndexes(from, 0, count, 1).format.rowHeight = height;
    await spend(charactersOfSize);
  }
  sheet.showGridlines = false;
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
}

/** Rows of one height below each other, counted from 0: a long list has but one. */
function equalHeights(rows: readonly DocumentRow[]) {
  const runs: { readonly from: number; count: number; readonly height: number }[] = [];
  for (const [index, { height }] of rows.entries()) {
    const last = runs.at(-1);
    if (last && last.height === height && last.from + last.count === index) last.count++;
    else if (height !== undefined) runs.push({ from: index, count: 1, height });
  }
  return runs;
}
