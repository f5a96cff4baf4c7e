import type { FileStatus } from "../workbook/city/register";
import type { Submission } from "../workbook/city/submission";

/** What became of a file. */
export interface Receipt {
  readonly file: string;
  readonly status: FileStatus;
  readonly reason: string;
  /** The sender has to say which of several files is right. */
  readonly open: boolean;
  /** Null when the file could not be taken for any unit's. */
  readonly submission: Submission | null;
}
