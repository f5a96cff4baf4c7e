import type { Area, CellRef } from "../core/cells/cellRef";
import type { WorkbookHost } from "./workbookHost";

/** Stops a listener. */
export type Unsubscribe = () => void;

/** A workbook that a user has before him: it can also be pointed into, and says what he does. */
export interface InteractiveHost extends WorkbookHost {
  /** Brings the cell into view and selects it. Throws `HostError`. */
  select(cell: CellRef): Promise<void>;
  /** Calls with the cell that becomes the active one. */
  onSelection(listener: (cell: CellRef) => void): Unsubscribe;
  /** Calls with what the user himself has edited here; not for edits of co-authors, nor for our own writes. */
  onLocalEdit(listener: (sheet: string, area: Area) => void): Unsubscribe;
}
