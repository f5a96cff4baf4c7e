import { HostError, type HostErrorCode } from "../hosts/workbookHost";

/** What a worker sends back: errors lose their class on the way between threads. */
export type WorkAnswer =
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "refused"; readonly code: HostErrorCode; readonly message: string }
  | { readonly kind: "fault"; readonly name: string; readonly message: string };

/** Does in this worker what `askWorker` asks for, one piece of work at a time. */
export function answerWork<Request>(work: (request: Request) => Promise<unknown>): void {
  self.onmessage = async ({ data }: MessageEvent<Request>) => self.postMessage(await answerOf(work(data)));
}

async function answerOf(work: Promise<unknown>): Promise<WorkAnswer> {
  try {
    return { kind: "done", result: await work };
  } catch (error) {
    if (error instanceof HostError) return { kind: "refused", code: error.code, message: error.message };
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    return { kind: "fault", name, message };
  }
}
