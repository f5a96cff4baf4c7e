import { useState, useSyncExternalStore } from "react";
import type { ApplyPlan } from "../hosts/xlsx/write/applyPlan";
import type { Draft } from "./drafts/draft";
import type { FileInteractiveHost, ShownWorkbook } from "./fileInteractiveHost";
import { type OpenWorkbook, openWorkbook, sentenceOf, type WorkbookFile, writeTyped } from "./openFile";
import { screenUpdate } from "./screenUpdate";
import { type PageWords, usePageWords } from "./strings/usePageWords";

/** What the page holds: the open workbook, one that waits until the user has decided about its changes, and a message. */
export function usePageWorkbook(loadWriter: () => Promise<ApplyPlan>) {
  const words = usePageWords();
  const [open, setOpen] = useState<OpenWorkbook | null>(null);
  const [waiting, setWaiting] = useState<WorkbookFile | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  /** What was done, for the user to know. */
  const [note, setNote] = useState<string | null>(null);

  /** The name of the file that is being opened. */
  const [opening, setOpening] = useState<string | null>(null);

  /** Does it, or says why it cannot be done. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      setMessage(sentenceOf(error, words));
    }
  }

  /** Gives whether the file is open now. */
  async function replace(file: WorkbookFile): Promise<boolean> {
    setWaiting(null);
    setMessage(null);
    setNote(null);
    setOpening(file.name);
    // A large file keeps the thread busy for a while.
    await screenUpdate();
    let isOpen = false;
    await attempt(async () => {
      const opened = await openWorkbook(file, loadWriter);
      // Before it is kept anew, so that no kept draft is without it.
      const restored = file.draft ? await restoreTyped(opened, file.draft, words.told) : null;
      setOpen(opened);
      isOpen = true;
      setNote(restored);
    });
    setOpening(null);
    return isOpen;
  }

  return {
    open,
    waiting,
    opening,
    message,
    note,
    tell: setNote,
    say: setMessage,
    replace,
    keep: () => setWaiting(null),
    /** Opens the workbook, or asks first where the one that is open has changes. */
    async offer(file: WorkbookFile) {
      // What is being written is a change, too.
      await open?.host.settled();
      if (open?.host.shown().changed) setWaiting(file);
      else await replace(file);
    },
    attempt,
  };
}

/** Writes what was left half typed; gives a sentence about it, or null where there was nothing. */
async function restoreTyped(
  { host }: OpenWorkbook,
  { typed }: Draft,
  words: PageWords["told"],
): Promise<string | null> {
  const { written, refused } = await writeTyped(host, typed);
  const told = [
    ...written.map(({ cell, text }) => words.restored(text, cell)),
    ...refused.map(({ cell, text }) => words.notRestored(text, cell)),
  ];
  return told.length > 0 ? told.join("") : null;
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
