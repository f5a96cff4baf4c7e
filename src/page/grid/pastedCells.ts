import type { CellEdit } from "../../core/cells/cellEdit";
import type { CellRef } from "../../core/cells/cellRef";
import type { SheetModel } from "./sheetModel";
import { typedValue } from "./typedValue";

/** The edits that put a copied block of cells, rows by line and columns by tab, from a cell downwards and to the right. */
export function pastedCells(model: SheetModel, at: CellRef, text: string, date1904: boolean): CellEdit[] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return lines.flatMap((line, down) =>
    line.split("\t").map((typed, across) => {
      const [row, column] = [at.row + down, at.column + across];
      const format = model.look(row, column)?.format ?? "";
      return { at: { sheet: at.sheet, row, column }, value: typedValue(typed, format, date1904) };
    }),
  );
}
