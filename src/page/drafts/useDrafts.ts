import { useEffect, useRef, useState } from "react";
import type { OpenWorkbook, WorkbookFile } from "../openFile";
import { diskFile } from "../saving/diskFile";
import { screenUpdate } from "../screenUpdate";
import type { DraftHead } from "./draft";
import type { DraftKeeper } from "./draftKeeper";
import type { DraftShelf } from "./draftShelf";
import type { Typing } from "./typing";

interface Means {
  readonly keeping: typeof import("./keeping");
  /** Null where the browser keeps nothing. */
  readonly shelf: DraftShelf | null;
}

export interface Drafts {
  /** Null where the browser keeps nothing, or it is not known yet. */
  readonly shelf: DraftShelf | null;
  /** What was left unsaved when the page was closed last, the latest first. */
  readonly left: readonly DraftHead[];
  /** What is typed cannot be kept on this computer. */
  readonly isRefused: boolean;
  /** Gives a draft as a file to open; null where somebody has removed it. */
  take(id: string): Promise<WorkbookFile | null>;
  remove(id: string): Promise<void>;
  /** For this time it is not asked about. */
  pass(id: string): void;
  /** Lets what is being typed be written first; gives the cells of what was not. */
  settle(): Promise<readonly string[]>;
  /** What was not saved of a workbook that is open no longer is given up. */
  discard(workbook: OpenWorkbook): Promise<void>;
}

/** Milliseconds within which what has been typed is written, on the slowest computer. */
const longest = 15_000;

function draftId({ window }: DraftShelf, key: OpenWorkbook["key"]): string {
  return `${window}-${key}`;
}

/** Keeps what is not saved of the open workbook on this computer, and gives what was left. */
export function useDrafts(open: OpenWorkbook | null): Drafts {
  const [left, setLeft] = useState<readonly DraftHead[]>([]);
  const [isRefused, setIsRefused] = useState(false);
  const [means, setMeans] = useState<Means | null>(null);
  const shelf = means?.shelf ?? null;
  const typing = useRef<Typing | null>(null);
  const keeper = useRef<DraftKeeper | null>(null);

  useEffect(() => {
    let isOver = false;
    async function begin(): Promise<void> {
      const keeping = await import("./keeping");
      const opened = await keeping.openDraftShelf();
      const found = (await opened?.left()) ?? [];
      if (isOver) return;
      setMeans({ keeping, shelf: opened });
      setLeft(found);
      setIsRefused(opened === null);
    }
    begin().catch(() => setIsRefused(true));
    return () => {
      isOver = true;
    };
  }, []);

  useEffect(() => {
    if (!open || !means) return;
    const { keeping, shelf } = means;
    const { host, name, isNew, key, draft, disk } = open;
    const watched = keeping.watchTyping(() => keeper.current?.keepSoon());
    typing.current = watched;
    if (shelf) {
      const id = draftId(shelf, key);
      const about = () => ({ name, isNew, ...(disk && { disk: disk.state() }) });
      const onKept = (isKept: boolean) => setIsRefused(!isKept);
      keeper.current = keeping.keepDrafts(shelf, host, watched, id, draft?.id ?? null, about, onKept);
    }
    return () => {
      watched.stop();
      keeper.current?.stop();
      [typing.current, keeper.current] = [null, null];
    };
  }, [open, means]);

  useEffect(() => {
    if (!open) return;
    function warn(event: BeforeUnloadEvent): void {
      const isTyping = (typing.current?.pending() ?? []).length > 0;
      const isSafe = keeper.current ? keeper.current.isKept() : !isTyping && !open?.host.shown().unsaved;
      // What is kept is offered again: asking about it would only frighten.
      if (!isSafe) event.preventDefault();
    }
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [open]);

  const pass = (id: string) => setLeft((heads) => heads.filter((head) => head.id !== id));

  return {
    shelf,
    left,
    isRefused,
    async take(id) {
      const draft = (await shelf?.take(id)) ?? null;
      pass(id);
      if (!draft) return null;
      const { name, isNew, journal, disk } = draft;
      return { name, isNew, bytes: journal.base, draft, ...(disk && { disk: diskFile(disk) }) };
    },
    async remove(id) {
      await shelf?.remove(id);
      pass(id);
    },
    pass,
    async settle() {
      const { activeElement } = document;
      const field = activeElement instanceof HTMLElement && activeElement.closest("[data-cell]") ? activeElement : null;
      const pending = () => typing.current?.pending() ?? [];
      field?.blur();
      const from = Date.now();
      let quiet = 0;
      // Twice, since one thing may lead to another.
      while (quiet < 2 && Date.now() - from < longest) {
        await screenUpdate();
        const isBusy = document.querySelector("[data-busy=true]") !== null || pending().length > 0;
        if (isBusy) await new Promise((resolve) => setTimeout(resolve, 50));
        quiet = isBusy ? 0 : quiet + 1;
      }
      await open?.host.settled();
      if (field?.isConnected) field.focus();
      return pending().map(({ cell }) => cell);
    },
    async discard({ key }) {
      // Until nothing is kept of it any more.
      await screenUpdate();
      await shelf?.remove(draftId(shelf, key));
    },
  };
}
