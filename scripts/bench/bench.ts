import type { Notice } from "../../src/core/notice/notice";

/** One part of `npm run bench`. */
export type Bench = (given: BenchInput) => Promise<void>;

export interface BenchInput {
  /** For what it makes; removed afterwards. */
  readonly folder: string;
  /** Whose workbooks are made. */
  readonly notice: Notice;
  /** What makes `desk` judge by it, where a workbook's own notice does not. */
  readonly noticeOption: readonly string[];
  /** Those asked for; none: all. */
  readonly sizes: readonly string[];
}
