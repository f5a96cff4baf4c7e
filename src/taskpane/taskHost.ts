import type { WorkbookData } from "../core/workbook/workbookData";
import type { WorkbookHost } from "../hosts/workbookHost";

/** What a task is at; only until it writes can it be called off. */
export type Phase = "reading" | "checking" | "writing";

export interface TaskHost extends WorkbookHost {
  /** What the task read last; null as long as it has read nothing. */
  readonly lastRead: () => WorkbookData | null;
}

/** The host as one task sees it: it tells its phase, and once it was called off it reads and writes nothing more. */
export function taskHost(host: WorkbookHost, signal: AbortSignal, report: (phase: Phase) => void): TaskHost {
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
    lastRead: () => last,
  };
}

/** Lets the screen show the phase, and a click on cancel come through, before checking keeps the thread busy. */
function screenUpdate(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
