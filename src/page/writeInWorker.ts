import type { WritePlan } from "../core/plan/writePlan";
import { HostError } from "../hosts/workbookHost";
import { type ApplyPlan, applyAndTell } from "../hosts/xlsx/write/applyPlan";
import { askWorker } from "../workers/askWorker";
import { ScriptWorker } from "../workers/scriptWorker";

export interface WriteRequest {
  readonly file: Uint8Array;
  readonly plan: WritePlan;
}

/** As `applyAndTell`, away from the thread that draws the screen: a large file takes a while. One call at a time. */
export function writeInWorker(): ApplyPlan {
  let worker: Worker | null = null;
  let hasNone = typeof Worker === "undefined";
  return async (file, plan) => {
    if (hasNone) return applyAndTell(file, plan);
    const request: WriteRequest = { file, plan };
    try {
      worker ??= new ScriptWorker(/* webpackChunkName: "writing" */ new URL("./writingWorker.ts", import.meta.url));
      return (await askWorker(worker, request)) as Awaited<ReturnType<ApplyPlan>>;
    } catch (error) {
      if (error instanceof HostError) throw error;
      // The browser starts none, or it has run out of memory. What goes wrong here, too, is told.
      worker?.terminate();
      hasNone = true;
      return applyAndTell(file, plan);
    }
  };
}
