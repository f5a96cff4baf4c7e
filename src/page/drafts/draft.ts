import type { Journal } from "../fileHistory";
import type { DiskState } from "../saving/diskFile";

/** What is being typed into a field that stands for a cell, and is not written yet. */
export interface Typed {
  /** `金牌工人!C4`. */
  readonly cell: string;
  readonly text: string;
}

/** What is told of a draft before it is opened. */
export interface DraftHead {
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  /** Made here, so that no file of that name is on the computer. */
  readonly isNew: boolean;
  /** In milliseconds, as `Date.now()`. */
  readonly changedAt: number;
  readonly typed: readonly Typed[];
  /** The file that it was opened from, where the page may write to that. */
  readonly disk?: DiskState;
}

/** What is told of the contents that a file had before it was saved back. */
export interface OriginalHead {
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  /** In milliseconds, as `Date.now()`. */
  readonly savedAt: number;
}

/** The contents of a workbook that were neither downloaded nor saved. */
export interface Draft extends DraftHead {
  readonly journal: Journal;
}
