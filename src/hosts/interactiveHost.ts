import type { CellRef } from "../core/cells/cellRef";
import type { WorkbookHost } from "./workbookHost";

/** The user here, or a colleague who has the same workbook open elsewhere. */
export type Editor = "user" | "colleague";

/** Stops a listener. */
export type Unsubscribe = () => void;

/** A workbook that a user has before him: it can also be pointed into, and says what he does. */
export interface InteractiveHost extends WorkbookHost {
  /** Brings the cell into view and selects it. Throws `HostError`. */
  select(cell: CellRef): Promise<void>;
  /**
   * Learns where cells are merged, for the reads that follow. Costs the user the undo history; left out where reads tell
   * it anyway, or nothing can. Throws `HostError`.
   */
  readMerges?(): Promise<void>;
  /** Whether marks of ours stand in the workbook that was read, whoever has set them and when. */
  hasMarks(): Promise<boolean>;
  /** Takes the last write of contents back; left out where the program has its own way. */
  undo?(): Promise<void>;
  /** Calls with the cell that becomes the active one. */
  onSelection(listener: (cell: CellRef) => void): Unsubscribe;
  /** Calls where somebody has typed, inserted, deleted or sorted anything; not for our own writes. */
  onEdit(listener: (by: Editor) => void): Unsubscribe;
}
