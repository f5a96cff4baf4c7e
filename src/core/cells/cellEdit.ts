import type { CellRef } from "./cellRef";

/** The value a cell shall hold; null empties it. Text is written as text, never as a formula. */
export interface CellEdit {
  readonly at: CellRef;
  readonly value: string | number | null;
}
