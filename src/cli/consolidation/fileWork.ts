import type { Incoming } from "../../core/consolidation/receive";
import type { Notice } from "../../core/notice/notice";
import { HostError } from "../../hosts/workbookHost";
import { UsageError } from "../command";
import { type Marked, markReturn, type Return } from "./markReturn";
import { readSubmissionFile, type SubmissionFile } from "./readSubmissionFile";

/** What is done to units' files one by one, on any thread; tasks and answers are plain data. */
interface Kinds {
  readonly read: { readonly task: SubmissionFile; readonly answer: Incoming };
  readonly mark: { readonly task: Return; readonly answer: Marked };
}

export type WorkKind = keyof Kinds;
export type Task<K extends WorkKind> = Kinds[K]["task"];

export interface Done<K extends WorkKind> {
  readonly answer: Kinds[K]["answer"];
  /** The trace of a fault of ours, which is told but does not stop the other files. */
  readonly fault: string | null;
}

interface Work<K extends WorkKind> {
  readonly run: (task: Task<K>, notice: Notice) => Promise<Kinds[K]["answer"]>;
  /** The answer for a file that could not be worked on, and why. */
  readonly failed: (task: Task<K>, reason: string) => Kinds[K]["answer"];
}

const fileWork: { readonly [K in WorkKind]: Work<K> } = {
  read: { run: readSubmissionFile, failed: ({ name }, reason) => ({ file: name, refused: reason }) },
  mark: { run: markReturn, failed: (_, reason) => ({ failed: reason }) },
};

/** Does the work on one file; whatever is wrong with it stops no other. */
export async function doWork<K extends WorkKind>(kind: K, task: Task<K>, notice: Notice): Promise<Done<K>> {
  const { run, failed } = fileWork[kind];
  try {
    return { answer: await run(task, notice), fault: null };
  } catch (error) {
    if (error instanceof HostError || error instanceof UsageError) {
      return { answer: failed(task, error.message), fault: null };
    }
    const reason = `程序出错，未能处理；请把括号内的内容告知开发者，本文件先由人工核对（${String(error)}）。`;
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { answer: failed(task, reason), fault: `${task.name}：${trace}` };
  }
}

/** For a file that takes more memory than a thread has. */
export function outOfMemory<K extends WorkKind>(kind: K, task: Task<K>): Done<K> {
  const reason = "内容过多，内存不足，无法处理；请删去与推荐申报无关的内容后再试。";
  return { answer: fileWork[kind].failed(task, reason), fault: null };
}
