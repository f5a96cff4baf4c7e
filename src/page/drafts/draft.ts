import type { Journal } from "../fileHistory";

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
}

/** The contents of a workbook that were neither downloaded nor saved. */
export interface Draft extends DraftHead {
  readonly journal: Journal;
}
