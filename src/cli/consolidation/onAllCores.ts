import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Notice } from "../../core/notice/notice";
import { type Answer, fileWork, type Task, type WorkKind } from "./fileWork";
import type { FileWorkerData } from "./fileWorker";
import { inWorkers } from "./inWorkers";

/** Files for which starting one more thread pays: each loads the program anew and is slow at first. */
export const filesPerThread = 25;

/** Does the work on every file and answers in their order; many files are shared among threads. */
export async function onAllCores<K extends WorkKind>(
  kind: K,
  tasks: readonly Task<K>[],
  notice: Notice,
): Promise<Answer<K>[]> {
  const { run, outOfMemory } = fileWork[kind];
  const count = Math.min(availableParallelism(), Math.floor(tasks.length / filesPerThread));
  if (count > 1) {
    const workerData: FileWorkerData = { kind, notice };
    const start = () => new Worker(new URL("./fileWorker.ts", import.meta.url), { workerData });
    return inWorkers(tasks, { count, start, outOfMemory });
  }
  const answers: Answer<K>[] = [];
  for (const task of tasks) answers.push(await run(task, notice));
  return answers;
}
