import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { asTyped } from "../write/asTyped";
import type { Spend } from "../write/openDraft";

/** Rows in one call: a page or two, so that not even the longest texts fill a request. */
const rowsInBlock = 100;

/** Sets a document's values into a sheet, its first row below the `above` uppermost. */
export async function drawValues(
  sheet: Excel.Worksheet,
  { rows, columns }: Pick<SheetDocument, "rows" | "columns">,
  above: number,
  spend: Spend,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsInBlock) {
    const block = rows.slice(from, from + rowsInBlock).map(({ cells }) => {
      const values: (string | number)[] = columns.map(() => "");
      for (const { column, value } of cells) values[column - 1] = asTyped(value);
      return values;
    });
    sheet.getRangeByIndexes(above + from, 0, block.length, columns.length).values = block;
    await spend(block.flat().reduce<number>((sum, value) => sum + String(value).length + charactersOfCell, 0));
  }
}

/** What a request needs for a cell beside its text: quotes and a comma. */
const charactersOfCell = 3;
