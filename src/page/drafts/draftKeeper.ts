import { formatCell } from "../../core/cells/cellRef";
import type { Journal } from "../fileHistory";
import type { FileInteractiveHost } from "../fileInteractiveHost";
import type { DraftHead, Typed } from "./draft";
import type { DraftShelf } from "./draftShelf";
import type { Typing } from "./typing";

export interface DraftKeeper {
  /** Whether everything that is not saved is kept at this moment. */
  isKept(): boolean;
  /** Keeps what there is now. */
  keepNow(): Promise<void>;
  /** Something has changed. */
  keepSoon(): void;
  stop(): void;
}

/** Milliseconds after a change in which others are waited for, to be kept with it. */
const pause = 300;
/** Milliseconds after which it is looked at again what of what was typed has been written. */
const look = 1_000;

interface Kept {
  readonly journal: Journal;
  readonly typed: readonly Typed[];
}

/**
 * Keeps what is typed into a workbook and not saved yet, and removes it once it is saved.
 * @param onKept called with whether it can be kept
 */
export function keepDrafts(
  shelf: DraftShelf,
  host: FileInteractiveHost,
  typing: Typing,
  id: string,
  about: () => Pick<DraftHead, "name" | "isNew" | "disk">,
  onKept: (isKept: boolean) => void,
): DraftKeeper {
  let kept: Kept | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last: Promise<void> = Promise.resolve();
  let seen = host.shown().journal;
  let hasFailed = false;
  let isOver = false;

  /** Null where nothing is to be kept. */
  function wanted(): Kept | null {
    const { journal, unsaved } = host.shown();
    const typed = typing.pending();
    return unsaved || typed.length > 0 ? { journal, typed } : null;
  }

  async function keep(): Promise<void> {
    const want = wanted();
    if (isOver || isSame(kept, want)) return;
    try {
      if (want) {
        await shelf.keep({ ...about(), id, ...want, changedAt: Date.now() }, kept?.journal ?? null);
      } else await shelf.remove(id);
      kept = want;
      hasFailed = false;
    } catch {
      // No room, or the browser has taken the storage away. What is said of it is up to the page.
      hasFailed = true;
    }
    onKept(!hasFailed);
  }

  function keepNow(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    last = last.then(keep).then(() => {
      if (typing.pending().length > 0) keepSoon(look);
    });
    return last;
  }

  function keepSoon(delay = pause): void {
    if (!isOver) timer ??= setTimeout(() => void keepNow(), delay);
  }

  function onChange(): void {
    const { journal, unsaved } = host.shown();
    if (journal === seen) {
      // It may have been saved.
      if (!unsaved && kept) keepSoon();
      return;
    }
    if (journal.base === seen.base) {
      for (const edits of journal.edits.slice(seen.edits.length)) {
        for (const { at } of edits) typing.written(formatCell(at));
      }
    }
    seen = journal;
    keepSoon();
  }

  const onHide = () => void keepNow();
  const stopListening = host.onChange(onChange);
  document.addEventListener("visibilitychange", onHide);
  window.addEventListener("pagehide", onHide);
  function stop(): void {
    isOver = true;
    stopListening();
    document.removeEventListener("visibilitychange", onHide);
    window.removeEventListener("pagehide", onHide);
    if (timer !== null) clearTimeout(timer);
  }

  keepSoon();
  return {
    isKept: () => !hasFailed && isSame(kept, wanted()),
    keepNow,
    keepSoon: () => keepSoon(),
    stop,
  };
}

function isSame(one: Kept | null, other: Kept | null): boolean {
  if (!one || !other) return one === other;
  return one.journal === other.journal && JSON.stringify(one.typed) === JSON.stringify(other.typed);
}
