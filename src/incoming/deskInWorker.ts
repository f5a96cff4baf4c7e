import type { IncomingDesk } from "../app/incomingDesk";
import type { Notice } from "../core/notice/notice";
import { HostError, type HostErrorCode } from "../hosts/workbookHost";
import { ScriptWorker } from "../shell/scriptWorker";
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

/** What a worker sends back: errors lose their class on the way between threads. */
export type DeskAnswer =
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "refused"; readonly code: HostErrorCode; readonly message: string }
  | { readonly kind: "fault"; readonly name: string; readonly message: string };

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
    const answer = await answerOf(worker, { work, given, notice }, signal).catch((error: unknown) => {
      worker.terminate();
      throw error;
    });
    idle.push(worker);
    return resultOf(answer) as Result<W>;
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

function answerOf(worker: Worker, request: DeskRequest, signal: AbortSignal): Promise<DeskAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<DeskAnswer>) => resolve(data);
    worker.onerror = (event) => {
      // It is told of in the pane; the console need not do so too.
      event.preventDefault();
      reject(new Error(event.message || "the worker could not be loaded"));
    };
    worker.onmessageerror = () => reject(new Error("the worker's answer could not be read"));
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.postMessage(request);
  });
}

function resultOf(answer: DeskAnswer): unknown {
  switch (answer.kind) {
    case "done":
      return answer.result;
    case "refused":
      throw new HostError(answer.code, answer.message);
    case "fault":
      throw Object.assign(new Error(answer.message), { name: answer.name });
  }
}
