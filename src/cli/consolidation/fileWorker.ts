import { parentPort, workerData } from "node:worker_threads";
import type { Notice } from "../../core/notice/notice";
import { fileWork, type Task, type WorkKind } from "./fileWork";

export interface FileWorkerData {
  readonly kind: WorkKind;
  readonly notice: Notice;
}

const { kind, notice }: FileWorkerData = workerData;

function work<K extends WorkKind>(of: K): void {
  // A fault of ours is not caught: it ends this thread, and the one that started it is told.
  parentPort?.on("message", async (task: Task<K>) => parentPort?.postMessage(await fileWork[of].run(task, notice)));
}

work(kind);
