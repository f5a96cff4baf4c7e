import { HostError } from "../hosts/workbookHost";
import type { WorkAnswer } from "./answerWork";

/**
 * What a worker makes of a request, which may be called off; the worker is of no use after that, nor after any failure
 * but a `HostError`, which is rethrown as it was thrown there.
 */
export async function askWorker(worker: Worker, request: unknown, signal?: AbortSignal): Promise<unknown> {
  signal?.throwIfAborted();
  const answer = await new Promise<WorkAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkAnswer>) => resolve(data);
    worker.onerror = (event) => {
      // Whoever asked tells of it; the console need not do so too.
      event.preventDefault();
      reject(new Error(event.message || "the worker could not be loaded"));
    };
    worker.onmessageerror = () => reject(new Error("the worker's answer could not be read"));
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.postMessage(request);
  });
  switch (answer.kind) {
    case "done":
      return answer.result;
    case "refused":
      throw new HostError(answer.code, answer.message);
    case "fault":
      throw Object.assign(new Error(answer.message), { name: answer.name });
  }
}
