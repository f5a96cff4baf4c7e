import type { Incoming } from "../core/consolidation/receive";
import type { WorkbookData } from "../core/workbook/workbookData";
import { HostError, type HostErrorCode } from "../hosts/workbookHost";

interface Results {
  /** All that stands in the file. */
  readonly workbook: WorkbookData;
  /** What the city takes from a unit's workbook, which is far less. */
  readonly submission: Incoming;
}

export interface ReadingRequest {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly wanted: keyof Results;
}

/** What a worker sends back: errors lose their class on the way between threads. */
export type ReadingAnswer =
  | { readonly kind: "read"; readonly result: Results[keyof Results] }
  | { readonly kind: "refused"; readonly code: HostErrorCode; readonly message: string }
  | { readonly kind: "fault"; readonly message: string };

/** Reads a workbook without holding up the screen. Throws `HostError` when the file is none that can be read. */
export async function readWorkbookInWorker(file: File, signal: AbortSignal): Promise<WorkbookData> {
  return (await ask(file, file.name, "workbook", signal)) as WorkbookData;
}

/** Reads a unit's workbook and checks it without holding up the screen; says of a file that cannot be read why. */
export async function readIncomingInWorker(file: File, name: string, signal: AbortSignal): Promise<Incoming> {
  try {
    return (await ask(file, name, "submission", signal)) as Incoming;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { file: name, refused: error.message };
  }
}

/** Calling it off ends the worker at once. */
async function ask(file: File, name: string, wanted: keyof Results, signal: AbortSignal) {
  const bytes = await file.arrayBuffer();
  signal.throwIfAborted();
  const worker = new Worker(new URL("./incomingWorker.ts", import.meta.url));
  try {
    const answer = await new Promise<ReadingAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message || "the reading worker could not be loaded"));
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      const request: ReadingRequest = { name, bytes, wanted };
      worker.postMessage(request, [bytes]);
    });
    if (answer.kind === "refused") throw new HostError(answer.code, answer.message);
    if (answer.kind === "fault") throw new Error(answer.message);
    return answer.result;
  } finally {
    worker.terminate();
  }
}
