import type { Cell } from "../../../core/cells/cellValue";

/**
 * One cell for each text, however often it stands in the workbook's cells. Texts are cut off from the part they were read
 * from: a slice of it would keep the whole part in memory for as long as one cell is needed.
 */
export function sharedTexts(): (text: string) => Cell {
  const cells = new Map<string, Cell>();
  return (text) => {
    const known = cells.get(text);
    if (known) return known;
    // V8 copies what it has to join.
    const own = ` ${text}`.slice(1);
    const cell: Cell = { kind: "text", text: own };
    cells.set(own, cell);
    return cell;
  };
}
