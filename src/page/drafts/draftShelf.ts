import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { CellEdit } from "../../core/cells/cellEdit";
import type { Journal } from "../fileHistory";
import type { Draft, DraftHead, OriginalHead } from "./draft";

/** The drafts that this browser keeps on this computer, those of all its windows. */
export interface DraftShelf {
  /** Begins the name of every draft of this window; others leave these alone. */
  readonly window: string;
  /**
   * Keeps a draft, of which `stored` is there already: the file once, then what was typed. Throws where the browser has no
   * room.
   */
  keep(draft: Draft, stored: Journal | null): Promise<void>;
  /** What no window has open, the latest first. A browser without locks cannot tell, and gives other windows' too. */
  left(): Promise<readonly DraftHead[]>;
  take(id: string): Promise<Draft | null>;
  remove(id: string): Promise<void>;
  /** Keeps what a file holds before it is saved back: the last three of each name. */
  keepOriginal(name: string, bytes: Uint8Array): Promise<void>;
  /** The latest first. */
  originals(name: string): Promise<readonly OriginalHead[]>;
  original(id: string): Promise<Uint8Array | null>;
  removeOriginal(id: string): Promise<void>;
}

/** Of each file. */
const originalsKept = 3;

interface Shelf extends DBSchema {
  heads: { key: string; value: DraftHead };
  files: { key: string; value: Uint8Array };
  /** By draft, and the number of the write. */
  edits: { key: [string, number]; value: readonly CellEdit[] };
  originals: { key: string; value: OriginalHead & { readonly bytes: Uint8Array } };
}

const lockName = (window: string) => `nominationDesk.drafts.${window}`;

/** Null where the browser keeps nothing: it has no IndexedDB, or refuses it, as in some private windows. */
export async function openDraftShelf(): Promise<DraftShelf | null> {
  if (typeof indexedDB === "undefined") return null;
  let db: IDBPDatabase<Shelf>;
  try {
    db = await openDB<Shelf>("nominationDesk.drafts", 1, {
      upgrade(made) {
        made.createObjectStore("heads", { keyPath: "id" });
        made.createObjectStore("files");
        made.createObjectStore("edits");
        made.createObjectStore("originals", { keyPath: "id" });
      },
    });
  } catch {
    return null;
  }
  const window = `${Date.now()}-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  // Given back by the browser when the window is gone, however it has gone.
  navigator.locks?.request(lockName(window), () => new Promise(() => undefined)).catch(() => undefined);
  return shelfIn(db, window);
}

function shelfIn(db: IDBPDatabase<Shelf>, window: string): DraftShelf {
  /** The stores that a draft is spread over. */
  function draftStores<Mode extends "readonly" | "readwrite">(mode: Mode) {
    // To the disk, not only to the program that writes there.
    const transaction = db.transaction(["heads", "files", "edits"], mode, { durability: "strict" });
    return {
      heads: transaction.objectStore("heads"),
      files: transaction.objectStore("files"),
      edits: transaction.objectStore("edits"),
      done: transaction.done,
    };
  }
  const editsOf = (id: string, from = 0) => IDBKeyRange.bound([id, from], [id, Number.POSITIVE_INFINITY]);

  return {
    window,
    async keep({ journal, ...head }, stored) {
      const { heads, files, edits, done } = draftStores("readwrite");
      // Somebody may have removed it in another window.
      const isThere = (await heads.getKey(head.id)) !== undefined;
      const isSameFile = isThere && stored?.base === journal.base;
      const first = isSameFile ? commonEdits(stored, journal) : 0;
      const writes: Promise<unknown>[] = [heads.put(head), edits.delete(editsOf(head.id, first))];
      if (!isSameFile) writes.push(files.put(ownBytes(journal.base), head.id));
      for (const [index, each] of journal.edits.entries()) {
        if (index >= first) writes.push(edits.put(each, [head.id, index]));
      }
      await Promise.all([...writes, done]);
    },
    async left() {
      const { held = [] } = (await navigator.locks?.query()) ?? {};
      const locks = new Set(held.map(({ name }) => name));
      const heads = await db.getAll("heads");
      const isLeft = ({ id }: DraftHead) => {
        const of = windowOf(id);
        return of !== window && !locks.has(lockName(of));
      };
      return heads.filter(isLeft).sort((a, b) => b.changedAt - a.changedAt);
    },
    async take(id) {
      const { heads, files, edits } = draftStores("readonly");
      const [head, base, typed] = await Promise.all([heads.get(id), files.get(id), edits.getAll(editsOf(id))]);
      return head && base ? { ...head, journal: { base, edits: typed } } : null;
    },
    async keepOriginal(name, bytes) {
      const savedAt = Date.now();
      const { store, done } = db.transaction("originals", "readwrite", { durability: "strict" });
      await store.put({ id: `${savedAt}-${name}`, name, savedAt, bytes: ownBytes(bytes) });
      const all = latestOriginals(await store.getAll(), name);
      await Promise.all([...all.slice(originalsKept).map(({ id }) => store.delete(id)), done]);
    },
    originals: async (name) => {
      const all = latestOriginals(await db.getAll("originals"), name);
      return all.map(({ id, savedAt }) => ({ id, name, savedAt }));
    },
    original: async (id) => (await db.get("originals", id))?.bytes ?? null,
    removeOriginal: (id) => db.delete("originals", id),
    async remove(id) {
      const { heads, files, edits, done } = draftStores("readwrite");
      await Promise.all([heads.delete(id), files.delete(id), edits.delete(editsOf(id)), done]);
    },
  };
}

function latestOriginals<O extends OriginalHead>(all: readonly O[], name: string): readonly O[] {
  return all.filter((each) => each.name === name).sort((a, b) => b.savedAt - a.savedAt);
}

/** A draft's window; see `DraftShelf.window`. */
function windowOf(id: string): string {
  return id.slice(0, id.lastIndexOf("-"));
}

/** How many of the writes are there already. */
function commonEdits(stored: Journal, journal: Journal): number {
  let count = 0;
  while (count < journal.edits.length && journal.edits[count] === stored.edits[count]) count++;
  return count;
}

/** A view into a larger buffer would be kept with all of that. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
