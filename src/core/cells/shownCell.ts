import type { CellRef } from "./cellRef";
import { type Cell, cellText } from "./cellValue";

/** What stood in a cell when somebody was shown it; undefined where it was blank. */
export interface ShownCell {
  readonly at: CellRef;
  readonly cell: Cell | undefined;
}

/**
 * Whether a cell still holds what it held. Its format does not matter, nor how a formula reads, which changes when rows
 * are moved; but that it is one does.
 */
export function holdsSame(one: Cell | undefined, other: Cell | undefined): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  return (
    one?.kind === other?.kind &&
    (one?.formula === undefined) === (other?.formula === undefined) &&
    withPlainBreaks(cellText(one)) === withPlainBreaks(cellText(other))
  );
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.kind === "text" && cell.text === "" && cell.formula === undefined);
}

/** Hosts differ in how they write a line break. */
function withPlainBreaks(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
