import { type PartChanges, rewritePackage } from "../../package/rewritePackage";
import { openPackage, partKey, type XmlParts } from "../../package/zipPackage";
import { decodePart, encodePart } from "./partText";

/** Parts that can be changed. Unlike a package's, their texts keep their byte order mark, so as to be written back. */
export interface DraftParts extends XmlParts {
  write(name: string, text: string): void;
  remove(name: string): void;
}

/** A workbook file being changed. */
export interface PackageDraft extends DraftParts {
  /** The workbook before any change, or as it was when changes were last settled. */
  readonly settled: XmlParts;
  /** The names of the parts in which it differs from that. */
  unsettled(): string[];
  /** Takes what was changed so far for the clerk's own. */
  settle(): void;
  /** The new file; the very bytes that came in when nothing is different. Throws `HostError`. */
  finish(): Uint8Array;
}

/** Part key → its new text under its name; null where the part is taken out. */
type Changes = ReadonlyMap<string, { readonly name: string; readonly text: string | null }>;

/** Throws `HostError`. */
export function openDraft(archive: Uint8Array): PackageDraft {
  const original = openPackage(archive);
  const decoded = new Map<string, string>();
  const changed = new Map<string, { readonly name: string; readonly text: string | null }>();
  let settled: Changes = new Map();

  const originalText = (name: string) => {
    const text = decoded.get(partKey(name)) ?? decodePart(original.bytes(name), name);
    decoded.set(partKey(name), text);
    return text;
  };
  const partsWith = (changes: () => Changes): XmlParts => {
    const has = (name: string) => {
      const change = changes().get(partKey(name));
      return change ? change.text !== null : original.has(name);
    };
    return {
      get names() {
        const added = [...changes().values()].map(({ name }) => name).filter((name) => !original.has(name));
        return [...original.names, ...added].filter(has);
      },
      has,
      text: (name) => changes().get(partKey(name))?.text ?? originalText(name),
    };
  };
  const now = partsWith(() => changed);
  const before = partsWith(() => settled);
  const finalContent = (name: string, text: string | null): [string, string | Uint8Array | null][] => {
    // A new part is left to be encoded when it is packed, so that not all of them are in memory twice.
    if (!original.has(name)) return text === null ? [] : [[name, text]];
    const bytes = original.bytes(name);
    const after = text === null ? null : encodePart(text, bytes);
    return after && isEqual(bytes, after) ? [] : [[name, after]];
  };
  return {
    get names() {
      return now.names;
    },
    has: now.has,
    text: now.text,
    write: (name, text) => changed.set(partKey(name), { name, text }),
    remove: (name) => changed.set(partKey(name), { name, text: null }),
    settled: before,
    unsettled: () =>
      [...changed.values()].flatMap(({ name, text }) => {
        const isSame = text === null ? !before.has(name) : before.has(name) && before.text(name) === text;
        return isSame ? [] : [name];
      }),
    settle() {
      settled = new Map(changed);
    },
    finish() {
      const changes: PartChanges = new Map([...changed.values()].flatMap(({ name, text }) => finalContent(name, text)));
      return changes.size === 0 ? archive : rewritePackage(archive, changes);
    },
  };
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  // Far quicker than a call for each of a long sheet's bytes.
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/**
 * `xl/comments1.xml`, or the first number that no part bears. Nor is one taken that the package speaks of without
 * having it: what speaks of it would be thought to mean ours.
 */
export function freePartName(draft: XmlParts, stem: string, extension: string): string {
  const spokenOf = fileNamesSpokenOf(draft);
  let number = 1;
  const isTaken = (name: string) => draft.has(name) || spokenOf.has(fileName(name));
  while (isTaken(`${stem}${number}.${extension}`)) number++;
  return `${stem}${number}.${extension}`;
}

/** The last steps of all paths that relationships lead to and content types are declared for. */
function fileNamesSpokenOf(draft: XmlParts): ReadonlySet<string> {
  const lists = draft.names.filter((name) => /\.rels$|^\[content_types\]\.xml$/i.test(name));
  const paths = lists.flatMap((name) => [...draft.text(name).matchAll(/(?:Target|PartName)\s*=\s*["']([^"']*)["']/g)]);
  return new Set(paths.map(([, path = ""]) => fileName(path)));
}

function fileName(path: string): string {
  const key = partKey(path);
  return key.slice(key.lastIndexOf("/") + 1);
}
