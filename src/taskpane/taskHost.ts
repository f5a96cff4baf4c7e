import { type WorkbookHost, wasInterrupted } from "../hosts/workbookHost";

/** What a task is at; only until it writes can it be called off. */
export type Phase = "reading" | "checking" | "drawing" | "writing";

/** How much of what a task was to write stands in the workbook; `partly`: that is not known. */
export type Written = "nothing" | "partly" | "all";

/** How many sheets of how many are drawn. */
export interface Drawn {
  readonly done: number;
  readonly total: number;
}

export interface TaskHost extends WorkbookHost {
  /** Aborted when the task is called off. */
  readonly signal: AbortSignal;
  /** What has become of the workbook so far; `partly` while it is being written. */
  readonly written: () => Written;
  /** Lets whatever else waits for the thread come in turn. */
  readonly pause: () => Promise<void>;
  /** Tells how far drawing has come. */
  readonly tellDrawn: (done: number, total: number) => Promise<void>;
}

/** The host as one task sees it: it tells its phase, and once it was called off it sends nothing more. */
export function taskHost(
  host: WorkbookHost,
  signal: AbortSignal,
  report: (phase: Phase, drawn?: Drawn) => void,
): TaskHost {
  let written: Written = "nothing";
  return {
    async read() {
      signal.throwIfAborted();
      report("reading");
      const data = await host.read();
      signal.throwIfAborted();
      report("checking");
      await screenUpdate();
      signal.throwIfAborted();
      return data;
    },
    pictures: async (names) => (await host.pictures?.(names)) ?? new Map(),
    async write(plan) {
      signal.throwIfAborted();
      report("writing");
      const before = written;
      written = "partly";
      try {
        await host.write(plan, signal);
      } catch (error) {
        if (!wasInterrupted(error)) written = before;
        throw error;
      }
      if (before !== "partly") written = "all";
      // Whoever has called it off was told so already.
      signal.throwIfAborted();
    },
    signal,
    written: () => written,
    async pause() {
      await nextTask();
      signal.throwIfAborted();
    },
    async tellDrawn(done, total) {
      report("drawing", { done, total });
      await screenUpdate();
      signal.throwIfAborted();
    },
  };
}

/** Lets the screen show the phase, and a click on cancel come through, before work keeps the thread busy. */
function screenUpdate(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Lets what waits for the thread come in turn; other than a timer it is not slowed down where the pane is hidden. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
