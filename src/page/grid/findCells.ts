import { lookKey } from "../../core/cells/characters";
import type { Position } from "./moves";
import { cellsOf } from "./selection";
import type { SheetModel } from "./sheetModel";

/** The cells whose text, as it is shown, holds what is sought, row by row; letters' case and width do not count. */
export function findCells(model: SheetModel, sought: string): readonly Position[] {
  const key = findKey(sought);
  if (key === "") return [];
  const { lastRow, lastColumn } = model.sheet;
  return cellsOf(model, { top: 1, left: 1, bottom: lastRow, right: lastColumn })
    .flat()
    .filter(({ row, column }) => model.cell(row, column)?.value && findKey(model.text(row, column)).includes(key));
}

function findKey(text: string): string {
  return lookKey(text).toLowerCase();
}
