import { memoised } from "../../../../core/cells/memoised";
import { PartContent } from "../../package/partContent";
import { partKey } from "../../package/partKey";
import type { Splice } from "../../package/splice";
import type { XmlDocument } from "../../package/xmlDocument";
import type { XmlElement } from "../../package/xmlTree";
import type { Parts, ReadableParts, ZipPackage } from "../../package/zipPackage";

/** Parts that can be changed. */
export interface DraftParts extends Parts {
  /** Puts a content in the place of a part's, or a new part into the package. */
  put(name: string, content: PartContent): void;
  remove(name: string): void;
}

/**
 * A workbook file being changed. What of it is known, when it is opened or later, is known once: a part that is changed by
 * splices is not parsed again, and each is made bytes when the file is.
 */
export interface PackageDraft extends DraftParts, ReadableParts {
  /** The workbook before any change, or as it was when changes were last settled. */
  readonly settled: Parts;
  /** The names of the parts in which it differs from that. */
  unsettled(): string[];
  /** Takes what was changed so far for the clerk's own. */
  settle(): void;
  /** The file as it has become; the very one that was opened when nothing is different. Throws `HostError`. */
  finish(): ZipPackage;
}

/** Part key → its new content under its name; null where the part is taken out. */
type Changes = ReadonlyMap<string, { readonly name: string; readonly content: PartContent | null }>;

export function openDraft(original: ZipPackage): PackageDraft {
  const changed = new Map<string, { readonly name: string; readonly content: PartContent | null }>();
  let settled: Changes = new Map();

  const now = partsWith(original, () => changed);
  const before = partsWith(original, () => settled);
  const change = (name: string, content: PartContent | null) => {
    changed.set(partKey(name), { name, content });
  };
  return {
    get names() {
      return now.names;
    },
    has: now.has,
    content: now.content,
    size: original.size,
    pieces: (name) => (changed.has(partKey(name)) ? [now.content(name).bytes()] : original.pieces(name)),
    put: change,
    remove: (name) => change(name, null),
    settled: before,
    unsettled: () =>
      [...changed.values()].flatMap(({ name, content }) => {
        const was = before.has(name) ? before.content(name) : null;
        return isSame(was, content) ? [] : [name];
      }),
    settle() {
      settled = new Map(changed);
    },
    finish() {
      const changes = [...changed.values()].filter(({ name, content }) => {
        return !isSame(original.has(name) ? original.content(name) : null, content);
      });
      if (changes.length === 0) return original;
      return original.with(new Map(changes.map(({ name, content }) => [name, content])));
    },
  };
}

function partsWith(original: Parts, changes: () => Changes): Parts {
  const has = (name: string) => {
    const change = changes().get(partKey(name));
    return change ? change.content !== null : original.has(name);
  };
  return {
    get names() {
      const added = [...changes().values()].map(({ name }) => name).filter((name) => !original.has(name));
      return [...original.names, ...added].filter(has);
    },
    has,
    content: (name) => changes().get(partKey(name))?.content ?? original.content(name),
  };
}

function isSame(one: PartContent | null, other: PartContent | null): boolean {
  return one && other ? one.equals(other) : one === other;
}

/** Writes a part's text: a new part in UTF-8, another in the encoding that it has. */
export function writeText(draft: DraftParts, name: string, text: string): void {
  draft.put(name, draft.has(name) ? draft.content(name).with(text) : PartContent.ofText(name, text));
}

/** Splices into a part what a look at it asks for. Throws `HostError` when it is not well-formed. */
export function changePart(
  draft: DraftParts,
  name: string,
  splicesOf: (root: XmlElement, source: string) => readonly Splice[],
): void {
  const content = draft.content(name);
  const xml = content.xml();
  const splices = splicesOf(xml.root, xml.source);
  if (splices.length > 0) draft.put(name, content.with(xml.spliced(splices)));
}

/** Splices into a worksheet what a look at its frame asks for, which must lie behind the rows. */
export function changeBehindRows(
  draft: DraftParts,
  part: string,
  splicesOf: (root: XmlElement, frame: string) => readonly Splice[],
): void {
  const content = draft.content(part);
  const { frame, ...rest } = content.sheet();
  const splices = splicesOf(frame.root, frame.source);
  if (splices.length > 0) draft.put(part, content.with({ ...rest, frame: frame.spliced(splices) }));
}

/**
 * `xl/comments1.xml`, or the first number that no part bears. Nor is one taken that the package speaks of without
 * having it: what speaks of it would be thought to mean ours.
 */
export function freePartName(draft: Parts, stem: string, extension: string): string {
  const lists = draft.names.filter((name) => /\.rels$|^\[content_types\]\.xml$/i.test(name));
  const spokenOf = lists.map((name) => fileNamesIn(draft.content(name).xml()));
  let number = 1;
  const isTaken = (name: string) => draft.has(name) || spokenOf.some((names) => names.has(fileName(name)));
  while (isTaken(`${stem}${number}.${extension}`)) number++;
  return `${stem}${number}.${extension}`;
}

/** The last steps of all paths that a part of relationships or content types speaks of. */
const fileNamesIn = memoised(({ source }: XmlDocument): ReadonlySet<string> => {
  const paths = [...source.matchAll(/(?:Target|PartName)\s*=\s*["']([^"']*)["']/g)];
  return new Set(paths.map(([, path = ""]) => fileName(path)));
});

function fileName(path: string): string {
  const key = partKey(path);
  return key.slice(key.lastIndexOf("/") + 1);
}
