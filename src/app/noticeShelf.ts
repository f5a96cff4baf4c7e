import type { Notice } from "../core/notice/notice";
import { noticeText } from "../core/notice/noticeText";
import type { Unsubscribe } from "../hosts/interactiveHost";
import { makeListeners } from "../hosts/listeners";
import { type KnownNotices, parseNoticeJson } from "./noticeInForce";

/** Where a computer remembers; either call may throw where it does not. */
export interface Memory {
  load(): string | null;
  save(text: string): void;
}

export interface ShelfState extends KnownNotices {
  /** The built-in one first, then those seen last. */
  readonly known: readonly Notice[];
}

/** The notices that a computer knows: the built-in one, and those that were chosen or came with workbooks. */
export interface NoticeShelf {
  /** Done when what the computer remembers is here; never fails. */
  readonly ready: Promise<void>;
  /** The same object until something changes. */
  readonly state: () => ShelfState;
  /** Makes a notice judge every workbook; null: each is judged by its own, or the built-in one. */
  readonly choose: (notice: Notice | null) => void;
  /** Remembers a notice that a workbook carries. */
  readonly add: (notice: Notice) => void;
  readonly onChange: (listener: () => void) => Unsubscribe;
}

/** So many are remembered beside the built-in one. */
const mostKnown = 5;

const forgetful: Memory = { load: () => null, save: () => undefined };

export function noticeShelf(builtIn: Notice, memory: Memory = forgetful): NoticeShelf {
  const changes = makeListeners<[]>();
  let state: ShelfState = { builtIn, chosen: null, known: [builtIn] };

  function change(next: Partial<ShelfState>): void {
    state = { ...state, ...next };
    changes.call();
  }

  /** The notice as it is known here already, or put among the known. */
  function place(notice: Notice): Notice {
    const text = noticeText(notice);
    const same = state.known.find((each) => noticeText(each) === text);
    if (same) return same;
    const others = state.known.filter((each) => each !== builtIn && each !== state.chosen);
    const kept = [notice, ...(state.chosen && state.chosen !== builtIn ? [state.chosen] : []), ...others];
    change({ known: [builtIn, ...kept.slice(0, mostKnown)] });
    return notice;
  }

  function save(): void {
    const { chosen, known } = state;
    const others = known.slice(1);
    const text = JSON.stringify({ chosen: chosen === null ? null : known.indexOf(chosen), others });
    try {
      memory.save(text);
    } catch {
      // Private windows and full disks do not remember: what is chosen holds as long as the page is open.
    }
  }

  async function load(): Promise<void> {
    const remembered = rememberedIn(memory);
    if (!remembered) return;
    const parsed = await Promise.all(remembered.others.slice(0, mostKnown).map(parseNoticeJson));
    const notices = [builtIn, ...parsed.map(({ notice }) => notice)];
    const chosen = remembered.chosen === null ? null : (notices[remembered.chosen] ?? null);
    change({ known: notices.filter((notice) => notice !== null), chosen: state.chosen ?? chosen });
  }

  return {
    // What an earlier version remembered and this one cannot read is forgotten.
    ready: load(),
    state: () => state,
    choose(notice) {
      change({ chosen: notice && place(notice) });
      save();
    },
    add(notice) {
      const before = state.known;
      place(notice);
      if (state.known !== before) save();
    },
    onChange: changes.add,
  };
}

function rememberedIn(memory: Memory): { readonly chosen: number | null; readonly others: readonly unknown[] } | null {
  try {
    const value: unknown = JSON.parse(memory.load() ?? "null");
    if (typeof value !== "object" || value === null || !("others" in value) || !Array.isArray(value.others))
      return null;
    const chosen = "chosen" in value && typeof value.chosen === "number" ? value.chosen : null;
    return { chosen, others: value.others };
  } catch {
    return null;
  }
}
