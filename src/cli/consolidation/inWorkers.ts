import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { nodeErrorCode } from "../nodeErrorCode";

export interface Workers<Task, Answer, Result> {
  readonly count: number;
  /** Starts a worker that answers each message with one. */
  readonly start: () => Worker;
  /** The answer for a task that took more memory than a worker has. */
  readonly outOfMemory: (task: Task) => Answer;
  /** What this thread makes of an answer; the worker has its next task when that is done, so that few wait in memory. */
  readonly finish: (task: Task, answer: Answer) => Promise<Result>;
}

/**
 * Has every task answered by one of several workers, each of which is given one task at a time. Results come in the
 * order of the tasks, whoever is quicker. A fault in a worker ends them all and is thrown here.
 */
export async function inWorkers<Task, Answer, Result>(
  tasks: readonly Task[],
  { count, start, outOfMemory, finish }: Workers<Task, Answer, Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const started: Worker[] = [];
  const next = () => {
    const worker = start();
    started.push(worker);
    return worker;
  };
  // All take their tasks from this one.
  const queue = tasks.entries();
  const employ = async () => {
    let worker = next();
    for (const [index, task] of queue) {
      let answer: Answer;
      try {
        answer = await ask(worker, task);
      } catch (error) {
        if (nodeErrorCode(error) !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
        answer = outOfMemory(task);
        worker = next();
      }
      results[index] = await finish(task, answer);
    }
  };
  try {
    await Promise.all(Array.from({ length: count }, employ));
  } finally {
    await Promise.all(started.map((worker) => worker.terminate()));
  }
  return results;
}

/** Throws what the worker did not catch, or that it ended without an answer. */
async function ask<Task, Answer>(worker: Worker, task: Task): Promise<Answer> {
  const answered = new AbortController();
  const { signal } = answered;
  const ended = once(worker, "exit", { signal }).then(([code]) => {
    throw new Error(`a worker ended with code ${code} in the middle of its work`);
  });
  try {
    worker.postMessage(task);
    const [answer] = await Promise.race([once(worker, "message", { signal }), ended]);
    return answer;
  } finally {
    answered.abort();
  }
}
