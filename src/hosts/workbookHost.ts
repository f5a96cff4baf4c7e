import type { WritePlan } from "../core/plan/writePlan";
import type { WorkbookData } from "../core/workbook/workbookData";

/** Everything the product asks of a workbook: one read, one write. */
export interface WorkbookHost {
  /** Throws `HostError`. */
  read(): Promise<WorkbookData>;
  /** Applying the same plan twice leaves the workbook as applying it once. Throws `HostError` and then changes nothing. */
  write(plan: WritePlan): Promise<void>;
}

export type HostErrorCode =
  | "not-a-workbook"
  | "damaged"
  | "password-protected"
  | "old-format"
  | "too-large"
  | "unsafe-content"
  | "protected-sheet"
  | "ambiguous-sheets"
  | "hidden-sheet"
  | "changed-meanwhile"
  | "unsupported";

/** A workbook cannot be read or written for a reason that lies in it; `message` is a Chinese sentence for the clerk. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}
