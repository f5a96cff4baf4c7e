import type { Area, CellRef } from "../cells/cellRef";
import type { Severity } from "../notice/severity";

/** One mark for all cells of a severity on a sheet. */
export interface Mark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly areas: readonly Area[];
}

/** A note of ours on a cell. */
export interface CellNote {
  readonly at: CellRef;
  readonly text: string;
}
