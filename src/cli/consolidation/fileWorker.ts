import { parentPort, workerData } from "node:worker_threads";
import type { Notice } from "../../core/notice/notice";
import { doWork, type Task, type WorkKind } from "./fileWork";

export interface FileWorkerData {
  readonly kind: WorkKind;
  readonly notice: Notice;
}

const { kind, notice }: FileWorkerData = workerData;

function work<K extends WorkKind>(of: K): void {
  parentPort?.on("message", async (task: Task<K>) => parentPort?.postMessage(await doWork(of, task, notice)));
}

work(kind);
