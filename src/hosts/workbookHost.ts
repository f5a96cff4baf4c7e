import type { WritePlan } from "../core/plan/writePlan";
import type { WorkbookData } from "../core/workbook/workbookData";

/** Everything the product asks of a workbook: one read, one write. */
export interface WorkbookHost {
  /** Throws `HostError`. */
  read(): Promise<WorkbookData>;
  /** The bytes of pictures that stand in cells, by the names that `read` gives them; left out by hosts that have none to give. */
  pictures?(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * Applying the same plan twice leaves the workbook as applying it once, unless it provides for what it changes itself.
   * Throws `HostError` and then has changed nothing, unless `wasInterrupted` says so of the error: then writing the plan
   * again completes it.
   * @param signal once aborted, nothing more is sent to where the workbook is, but for what takes back what was begun
   */
  write(plan: WritePlan, signal?: AbortSignal): Promise<void>;
}

export type HostErrorCode =
  | "not-a-workbook"
  | "damaged"
  | "password-protected"
  | "encrypted"
  | "old-format"
  | "too-large"
  | "unsafe-content"
  | "protected-sheet"
  | "ambiguous-sheets"
  | "hidden-sheet"
  /** Something was changed since it was read. */
  | "changed"
  /** Edits were begun and could not be taken back. */
  | "not-undone"
  | "unsupported"
  /** Somebody or something is at it just now. */
  | "busy"
  /** Something of the clerk's lies where something is to be written. */
  | "in-the-way"
  | "connection";

/** A workbook cannot be read or written for a reason that lies in it; `message` is a Chinese sentence for the clerk. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "HostError";
  }
}

const interruptions = new WeakSet<object>();

/** Notes of an error that it came while a workbook was being written, and gives it back. */
export function interrupted(error: unknown): unknown {
  if (typeof error === "object" && error !== null) interruptions.add(error);
  return error;
}

/** Whether an error came while a workbook was being written, so that how much was done is not known. */
export function wasInterrupted(error: unknown): boolean {
  return typeof error === "object" && error !== null && interruptions.has(error);
}
