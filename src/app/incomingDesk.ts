import type { Notice } from "../core/notice/notice";
import type { WritePlan } from "../core/plan/writePlan";
import type { Submission } from "../core/workbook/city/submission";
import type { WorkbookData } from "../core/workbook/workbookData";
import type { FileReceipt, GivenFile } from "./mergeWorkbooks";

/**
 * Does what takes long with the workbooks that come in, without holding up the screen. Calling off ends it at once.
 * All work on one city workbook is to be asked for by one notice. A file that cannot be taken is refused with a `HostError`.
 */
export interface IncomingDesk {
  /** The files of an archive; null for a workbook that has an archive's name, or what is neither. */
  unpack(file: File, notice: Notice, signal: AbortSignal): Promise<Unpacked | null>;
  /** Reads and checks a unit's workbook, from now on known by `name`. */
  readUnit(file: File, name: string, notice: Notice, signal: AbortSignal): Promise<Submission>;
  readPrior(file: File, notice: Notice, signal: AbortSignal): Promise<PriorList>;
  merge(request: MergeRequest, notice: Notice, signal: AbortSignal): Promise<Merged>;
  /** Makes the copies that go back to the units, were the files merged so. */
  makeReturns(request: ReturnRequest, notice: Notice, signal: AbortSignal): Promise<Returns>;
  /** Lets go of what is kept for more work; work asked for later is done all the same. */
  rest(): void;
}

/** What an archive holds. */
export interface Unpacked {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly passedOver: readonly PassedOver[];
}

/** A file that is no unit's, and why, in Chinese. */
export interface PassedOver {
  readonly name: string;
  readonly reason: string;
}

/** A list of those honoured before. */
export interface PriorList {
  readonly entries: number;
}

/** What the city office has chosen to merge. */
export interface Merging {
  readonly incoming: readonly GivenFile[];
  /** A workbook with the sheet 往届名单. */
  readonly prior: File | null;
  /** Of files of one sender, those that count: their `given`. */
  readonly take: readonly string[];
  /** Those that do not count. */
  readonly leave: readonly string[];
  /**
   * Merge nothing as long as it is open which of a sender's files counts, or one that nobody has named would take the place
   * of another; else as the receipts say.
   */
  readonly ask: boolean;
}

/** What the city office wants copies of to send back. */
export interface ReturnRequest extends Omit<MergeRequest, "ask"> {
  /** The files that came in, by their `given`; no two have one name. */
  readonly files: readonly { readonly given: string; readonly name: string; readonly file: File }[];
  /** `2020-09-28 16:20` */
  readonly checkedAt: string;
}

export interface Returns {
  /** An archive of the marked copies. */
  readonly archive: Uint8Array;
  readonly written: number;
  /** Workbooks that could not be marked, each with its reason. */
  readonly failures: readonly string[];
}

export interface MergeRequest extends Merging {
  /** The workbook that takes the city's sheets; null: they come as a workbook of their own. */
  readonly into: WorkbookData | null;
}

export type Merged = { readonly receipts: readonly FileReceipt[] } & (
  | { readonly kind: "plan"; readonly units: number; readonly plan: WritePlan }
  | { readonly kind: "workbook"; readonly units: number; readonly bytes: Uint8Array; readonly fileName: string }
  /** It is to be asked first; receipts are those of the senders in question. */
  | { readonly kind: "undecided" }
);
