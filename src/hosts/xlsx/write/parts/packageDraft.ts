import { type PartChanges, rewritePackage } from "../../package/rewritePackage";
import { openPackage, partKey, type XmlParts } from "../../package/zipPackage";
import { decodePart, encodePart } from "./partText";

/** A workbook file being changed. Unlike a package's, its texts keep their byte order mark, so as to be written back. */
export interface PackageDraft extends XmlParts {
  write(name: string, text: string): void;
  remove(name: string): void;
  /** The new file; the very bytes that came in when nothing is different. Throws `HostError`. */
  finish(): Uint8Array;
}

/** Throws `HostError`. */
export function openDraft(archive: Uint8Array): PackageDraft {
  const original = openPackage(archive);
  const decoded = new Map<string, string>();
  const changed = new Map<string, { readonly name: string; readonly text: string | null }>();

  const originalText = (name: string) => {
    const text = decoded.get(partKey(name)) ?? decodePart(original.bytes(name), name);
    decoded.set(partKey(name), text);
    return text;
  };
  const has = (name: string) => {
    const change = changed.get(partKey(name));
    return change ? change.text !== null : original.has(name);
  };
  const finalContent = (name: string, text: string | null): [string, string | Uint8Array | null][] => {
    // A new part is left to be encoded when it is packed, so that not all of them are in memory twice.
    if (!original.has(name)) return text === null ? [] : [[name, text]];
    const before = original.bytes(name);
    const after = text === null ? null : encodePart(text, before);
    return after && isEqual(before, after) ? [] : [[name, after]];
  };
  return {
    get names() {
      const added = [...changed.values()].map(({ name }) => name).filter((name) => !original.has(name));
      return [...original.names, ...added].filter(has);
    },
    has,
    text: (name) => changed.get(partKey(name))?.text ?? originalText(name),
    write: (name, text) => changed.set(partKey(name), { name, text }),
    remove: (name) => changed.set(partKey(name), { name, text: null }),
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

/** `xl/comments1.xml`, or the first number that no part bears. */
export function freePartName(draft: PackageDraft, stem: string, extension: string): string {
  let number = 1;
  while (draft.has(`${stem}${number}.${extension}`)) number++;
  return `${stem}${number}.${extension}`;
}
