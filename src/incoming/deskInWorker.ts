import type { IncomingDesk } from "../app/incomingDesk";
import type { Notice } from "../core/notice/notice";
import { HostError } from "../hosts/workbookHost";
import { askWorker } from "../workers/askWorker";
import { ScriptWorker } from "../workers/scriptWorker";
import type { deskWork } from "./deskWork";

type Work = typeof deskWork;
type Given<W extends keyof Work> = Parameters<Work[W]>[0];
type Result<W extends keyof Work> = Awaited<ReturnType<Work[W]>>;

export interface DeskRequest {
  readonly work: keyof Work;
  /** What the work takes. */
  readonly given: unknown;
  readonly notice: Notice;
}

/** A desk whose work is done in workers. One serves for many files; it ends when it is called off, or at rest. */
export function deskInWorker(): IncomingDesk {
  const idle: Worker[] = [];

  async function ask<W extends keyof Work>(
    work: W,
    given: Given<W>,
    notice: Notice,
    signal: AbortSignal,
  ): Promise<Result<W>> {
    signal.throwIfAborted();
    const worker = idle.pop() ?? startWorker();
    const request: DeskRequest = { work, given, notice };
    try {
      const result = await askWorker(worker, request, signal);
      idle.push(worker);
      return result as Result<W>;
    } catch (error) {
      if (error instanceof HostError) idle.push(worker);
      else worker.terminate();
      throw error;
    }
  }

  function rest(): void {
    for (const worker of idle.splice(0)) worker.terminate();
  }

  return {
    unpack: (file, notice, signal) => ask("unpack", { file }, notice, signal),
    readUnit: (file, name, notice, signal) => ask("readUnit", { file, name }, notice, signal),
    readPrior: (file, notice, signal) => ask("readPrior", { file }, notice, signal),
    // The pane may stay open all day, and the workers would hold their memory.
    merge: (request, notice, signal) => ask("merge", request, notice, signal).finally(rest),
    makeReturns: (request, notice, signal) => ask("makeReturns", request, notice, signal).finally(rest),
    rest,
  };
}

function startWorker(): Worker {
  return new ScriptWorker(/* webpackChunkName: "incoming" */ new URL("./incomingWorker.ts", import.meta.url));
}
