import type { WordBlock, WordCell, WordTable } from "../../../core/word/wordContent";

/** A cell as it is written down, before it is known where it stands. */
export interface WrittenCell {
  readonly span: number;
  /** It goes on from the cell above it, or from the one to its left (`w:hMerge`, of old files). */
  readonly continues: "above" | "left" | null;
  readonly blocks: readonly WordBlock[];
}

export interface WrittenRow {
  /** Columns that are left free before the first cell. */
  readonly before: number;
  readonly cells: readonly WrittenCell[];
}

type PlacedCell = { -readonly [K in keyof WordCell]: WordCell[K] };

/** Sets the cells of rows in the table's grid; one that goes on is one cell, with all that stands in its parts. */
export function tableShape(rows: readonly WrittenRow[]): WordTable {
  const cells: PlacedCell[] = [];
  let above = new Map<number, PlacedCell>();
  for (const [index, { before, cells: written }] of rows.entries()) {
    const row = index + 1;
    const open = new Map<number, PlacedCell>();
    let column = before + 1;
    let last: PlacedCell | null = null;
    for (const { span, continues, blocks } of written) {
      const from: PlacedCell | undefined | null = continues === "left" ? last : above.get(column);
      if (continues !== null && from) {
        if (continues === "left") from.columnSpan += span;
        else from.rowSpan = row - from.row + 1;
        from.blocks = [...from.blocks, ...blocks];
        last = from;
      } else {
        last = { row, column, rowSpan: 1, columnSpan: span, blocks };
        cells.push(last);
      }
      open.set(last.column, last);
      column += span;
    }
    above = open;
  }
  return { block: "table", cells };
}
