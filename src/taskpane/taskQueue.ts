import { notLoaded } from "../app/notLoaded";
import { HostError, type WorkbookHost } from "../hosts/workbookHost";
import type { Action, Failure, Outcome, TaskName } from "./session";
import { type TaskHost, taskHost, type Written } from "./taskHost";

export interface TaskQueue {
  /**
   * Does the work when all earlier work is done; its progress, outcome or failure goes into the session. Gives when it is
   * over, however it has ended.
   */
  run(name: TaskName, work: (host: TaskHost) => Promise<Outcome | null>): Promise<void>;
  /** Calls off the task at work, whatever it waits for: what it reads is dropped, and it sends nothing more. */
  cancel(): void;
}

/** One task at a time: a workbook that is being written must not be read half-way. */
export function taskQueue(host: WorkbookHost, dispatch: (action: Action) => void): TaskQueue {
  let last: Promise<void> = Promise.resolve();
  let atWork: AbortController | null = null;

  async function perform(name: TaskName, work: (host: TaskHost) => Promise<Outcome | null>): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    atWork = controller;
    dispatch({ type: "started", task: name });
    const own = taskHost(host, signal, (phase, drawn) => {
      if (!signal.aborted) dispatch({ type: "progressed", phase, drawn });
    });
    let outcome: Outcome | null = null;
    try {
      outcome = await Promise.race([work(own), whenAborted(signal)]);
    } catch (error) {
      const written = own.written();
      if (!signal.aborted) dispatch({ type: "failed", failure: failureOf(error, written) });
      else if (written !== "nothing") dispatch({ type: "failed", failure: { kind: "left", text: "", written } });
    }
    atWork = null;
    dispatch({ type: "finished", outcome });
  }

  return {
    run(name, work) {
      last = last.then(() => perform(name, work));
      return last;
    },
    cancel: () => atWork?.abort(),
  };
}

/** What the workbook or the network makes impossible is said in a sentence; anything else is a fault of ours. */
export function failureOf(error: unknown, written: Written = "nothing"): Failure {
  if (error instanceof HostError) return { kind: "said", text: error.message, written };
  const missing = notLoaded(error);
  if (missing !== null) return { kind: "notLoaded", text: missing, written };
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: "fault", text, written };
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
