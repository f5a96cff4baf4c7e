import type { Cell } from "../../../core/cells/cellValue";

/** Makes cells of numbers; those that come often have one cell. */
export type NumberCells = (number: number, format: string) => Cell;

type NumberCell = Extract<Cell, { kind: "number" }>;

/** So many are remembered: years, counts and days are among the last that came. */
const remembered = 2 ** 10;

export function numberCells(): NumberCells {
  const cells: (NumberCell | undefined)[] = new Array(remembered).fill(undefined);
  return (number, format) => {
    const place = number & (remembered - 1);
    const known = cells[place];
    if (known && Object.is(known.number, number) && known.format === format) return known;
    const cell: NumberCell = { kind: "number", number, format };
    cells[place] = cell;
    return cell;
  };
}
