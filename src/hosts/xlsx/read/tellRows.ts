import { damaged } from "../package/damaged";
import type { XmlAttributes } from "../package/parseXml";
import type { RawCell } from "./makeCell";
import type { SheetHandler } from "./scanSheet";
import { makeSharedFormulas } from "./sharedFormulas";

/** What was read of a worksheet's rows, by whatever means, on its way to a handler. */
export interface RowsTeller {
  /** A row begins, or begins again. Throws `HostError` where none can stand. */
  row(attributes: XmlAttributes): void;
  /** The next cell of the row; its column is 0 where it does not say, and its formula as it is written. */
  cell(column: number, cell: RawCell & { formula: string | null }, formulaAttributes: XmlAttributes | null): void;
  rowEnd(): void;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Finds out where rows and cells stand, and spells out their formulas. */
export function tellRows(part: string, handler: SheetHandler): RowsTeller {
  const formulas = makeSharedFormulas();
  let lastEnded = 0;
  let row = 0;
  let lastInRow = 0;
  return {
    row(attributes) {
      row = attributes.r ? Number(attributes.r) : lastEnded + 1;
      if (!(row > lastEnded && row <= lastRow)) throw damaged(part);
      lastInRow = 0;
      handler.row(row, attributes);
    },
    cell(given, cell, formulaAttributes) {
      // An address that names no column says no more than none at all.
      const column = given || lastInRow + 1;
      if (!(column <= lastColumn)) throw damaged(part);
      lastInRow = column;
      cell.formula = formulaAttributes
        ? formulas.resolve(cell.formula ?? "", formulaAttributes, { row, column })
        : (formulas.filling(row, column) ?? null);
      handler.cell(column, cell);
    },
    rowEnd() {
      lastEnded = row;
      handler.rowEnd?.();
    },
  };
}
