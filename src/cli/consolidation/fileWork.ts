import type { Incoming } from "../../core/consolidation/receive";
import type { Notice } from "../../core/notice/notice";
import { readSubmissionFile, type SubmissionFile } from "./readSubmissionFile";
import { type Return, writeReturn } from "./writeReturn";

/** What is done to units' files one by one, on any thread; tasks and answers are plain data. */
interface Kinds {
  readonly read: { readonly task: SubmissionFile; readonly answer: Incoming };
  /** Answers why the copy could not be written, or null. */
  readonly return: { readonly task: Return; readonly answer: string | null };
}

export type WorkKind = keyof Kinds;
export type Task<K extends WorkKind> = Kinds[K]["task"];
export type Answer<K extends WorkKind> = Kinds[K]["answer"];

interface Work<K extends WorkKind> {
  readonly run: (task: Task<K>, notice: Notice) => Promise<Answer<K>>;
  /** The answer for a file that takes more memory than a thread has. */
  readonly outOfMemory: (task: Task<K>) => Answer<K>;
}

const tooMuch = "内容过多，内存不足，无法处理；请删去与推荐申报无关的内容后再试。";

export const fileWork: { readonly [K in WorkKind]: Work<K> } = {
  read: { run: readSubmissionFile, outOfMemory: ({ name }) => ({ file: name, refused: tooMuch }) },
  return: { run: writeReturn, outOfMemory: ({ name }) => `${name}：${tooMuch}` },
};
