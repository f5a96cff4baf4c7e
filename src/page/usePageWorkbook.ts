import { useEffect, useState, useSyncExternalStore } from "react";
import type { FileInteractiveHost, ShownWorkbook } from "./fileInteractiveHost";
import { type OpenWorkbook, openWorkbook, sentenceOf, type WorkbookFile } from "./openFile";
import { screenUpdate } from "./screenUpdate";

/** What the page holds: the open workbook, one that waits until the user has decided about its changes, and a message. */
export function usePageWorkbook() {
  const [open, setOpen] = useState<OpenWorkbook | null>(null);
  const [waiting, setWaiting] = useState<WorkbookFile | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  /** The name of the file that is being opened. */
  const [opening, setOpening] = useState<string | null>(null);

  /** Does it, or says why it cannot be done. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      setMessage(sentenceOf(error));
    }
  }

  async function replace(file: WorkbookFile): Promise<void> {
    setWaiting(null);
    setMessage(null);
    setOpening(file.name);
    // A large file keeps the thread busy for a while.
    await screenUpdate();
    await attempt(async () => setOpen(await openWorkbook(file)));
    setOpening(null);
  }

  return {
    open,
    waiting,
    opening,
    message,
    say: setMessage,
    replace,
    keep: () => setWaiting(null),
    /** Opens the workbook, or asks first where the one that is open has changes. */
    async offer(file: WorkbookFile) {
      if (open?.host.shown().changed) setWaiting(file);
      else await replace(file);
    },
    attempt,
  };
}

/** What the host shows at present. */
export function useShown(host: FileInteractiveHost): ShownWorkbook {
  return useSyncExternalStore(host.onChange, host.shown);
}

type Changes = Pick<ShownWorkbook, "changed" | "canUndo" | "canRedo">;
const unchanged: Changes = { changed: false, canUndo: false, canRedo: false };
const neverChanges = () => () => undefined;

/** Whether the open workbook has changes to save or to take back. */
export function useChanges(open: OpenWorkbook | null): Changes {
  return useSyncExternalStore<Changes>(open?.host.onChange ?? neverChanges, open?.host.shown ?? (() => unchanged));
}

/** Lets the browser ask before the page is left. */
export function useLeaveWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isNeeded]);
}
