import { formatCell } from "../../core/cells/cellRef";
import type { Journal } from "../fileHistory";
import type { FileInteractiveHost } from "../fileInteractiveHost";
import type { DraftHead, Typed } from "./draft";
import type { DraftShelf } from "./draftShelf";
import type { Typing } from "./typing";

export interface DraftKeeper {
  /** Whether everything that is not saved is kept at this moment. */
  isKept(): boolean;
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
 * @param restored the draft that the workbook was restored from, which is removed once this has been kept
 * @param onKept called with whether it can be kept
 */
export function keepDrafts(
  shelf: DraftShelf,
  host: FileInteractiveHost,
  typing: Typing,
  id: string,
  restored: string | null,
  about: () => Pick<DraftHead, "name" | "isNew" | "disk">,
  onKept: (isKept: boolean) => void,
): DraftKeeper {
  let kept: Kept | null = null;
  let former = restored;
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
    if (isOver || (isSame(kept, want) && former === null)) return;
    try {
      if (want) {
        await shelf.keep({ ...about(), id, ...want, changedAt: Date.now() }, kept?.journal ?? null);
      } else await shelf.remove(id);
      kept = want;
      if (former !== null) await shelf.remove(former);
      former = null;
      hasFailed = false;
    } catch {
      // No room, or the browser has taken the storage away. What is said of it is up to the page.
      hasFailed = true;
    }
    onKept(!hasFailed);
  }

  function keepNow(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    last = last.then(keep).then(() => {
      if (typing.pending().length > 0) keepSoon(look);
    });
  }

  function keepSoon(delay = pause): void {
    if (!isOver) timer ??= setTimeout(keepNow, delay);
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

  const stopListening = host.onChange(onChange);
  document.addEventListener("visibilitychange", keepNow);
  window.addEventListener("pagehide", keepNow);
  function stop(): void {
    isOver = true;
    stopListening();
    document.removeEventListener("visibilitychange", keepNow);
    window.removeEventListener("pagehide", keepNow);
    if (timer !== null) clearTimeout(timer);
  }

  if (former === null) keepSoon();
  else keepNow();
  return {
    isKept: () => !hasFailed && isSame(kept, wanted()),
    keepSoon: () => keepSoon(),
    stop,
  };
}

function isSame(one: Kept | null, other: Kept | null): boolean {
  if (!one || !other) return one === other;
  return one.journal === other.journal && JSON.stringify(one.typed) === JSON.stringify(other.typed);
}
