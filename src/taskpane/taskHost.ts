import type { WorkbookData } from "../core/workbook/workbookData";
import type { WorkbookHost } from "../hosts/workbookHost";

/** What a task is at; only until it writes can it be called off. */
export type Phase = "reading" | "checking" | "drawing" | "writing";

/** How many sheets of how many are drawn. */
export interface Drawn {
  readonly done: number;
  readonly total: number;
}

export interface TaskHost extends WorkbookHost {
  /** Aborted when the task is called off. */
  readonly signal: AbortSignal;
  /** What the task read last; null as long as it has read nothing. */
  readonly lastRead: () => WorkbookData | null;
  /** Tells how far drawing has come. */
  readonly tellDrawn: (done: number, total: number) => Promise<void>;
}

/** The host as one task sees it: it tells its phase, and once it was called off it reads and writes nothing more. */
export function taskHost(
  host: WorkbookHost,
  signal: AbortSignal,
  report: (phase: Phase, drawn?: Drawn) => void,
): TaskHost {
  let last: WorkbookData | null = null;
  return {
    async read() {
      signal.throwIfAborted();
      report("reading");
      last = await host.read();
      signal.throwIfAborted();
      report("checking");
      await screenUpdate();
      signal.throwIfAborted();
      return last;
    },
    async write(plan) {
      signal.throwIfAborted();
      report("writing");
      await host.write(plan);
    },
    signal,
    lastRead: () => last,
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
