import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Notice } from "../../core/notice/notice";
import { type Done, doWork, outOfMemory, type Task, type WorkKind } from "./fileWork";
import type { FileWorkerData } from "./fileWorker";
import { inWorkers } from "./inWorkers";

/** Each thread loads the program anew and is slow at first: for fewer files a second one is only a burden. */
export const filesPerThread = 25;

export interface Working {
  readonly notice: Notice;
  /** Told the name of a file in which our own program fails, and where. */
  readonly onFault: (fault: string) => void;
}

/**
 * Does the work on every file and answers in their order; many files are shared among threads. What `finish` makes of
 * an answer, always on this thread, is returned in its stead.
 */
export async function onAllCores<K extends WorkKind, Result>(
  kind: K,
  tasks: readonly Task<K>[],
  { notice, onFault }: Working,
  finish: (task: Task<K>, answer: Done<K>["answer"]) => Promise<Result>,
): Promise<Result[]> {
  const take = (task: Task<K>, { answer, fault }: Done<K>) => {
    if (fault !== null) onFault(fault);
    return finish(task, answer);
  };
  const count = Math.min(availableParallelism(), Math.floor(tasks.length / filesPerThread));
  if (count > 1) {
    const workerData: FileWorkerData = { kind, notice };
    const start = () => new Worker(new URL("./fileWorker.ts", import.meta.url), { workerData });
    return inWorkers(tasks, { count, start, outOfMemory: (task) => outOfMemory(kind, task), finish: take });
  }
  const results: Result[] = [];
  for (const task of tasks) results.push(await take(task, await doWork(kind, task, notice)));
  return results;
}
