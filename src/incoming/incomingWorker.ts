import "../shell/polyfills";
import { HostError } from "../hosts/workbookHost";
import type { DeskAnswer, DeskRequest } from "./deskInWorker";
import { deskWork } from "./deskWork";

/** Does the one piece of work that it is sent at a time, away from the thread that draws the screen. */
self.onmessage = async ({ data }: MessageEvent<DeskRequest>) => {
  self.postMessage(await answer(data));
};

async function answer({ work, given, notice }: DeskRequest): Promise<DeskAnswer> {
  try {
    return { kind: "done", result: await (deskWork[work] as (...of: unknown[]) => Promise<unknown>)(given, notice) };
  } catch (error) {
    if (error instanceof HostError) return { kind: "refused", code: error.code, message: error.message };
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    return { kind: "fault", name, message };
  }
}
