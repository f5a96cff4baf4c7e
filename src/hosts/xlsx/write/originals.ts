import { crc32 } from "../package/crc32";
import { findWorkbookPart } from "../package/findWorkbookPart";
import { PartContent } from "../package/partContent";
import { partKey } from "../package/partKey";
import { relationshipsPart } from "../package/relationships";
import { workbookParts } from "../package/workbookParts";
import { childrenNamed } from "../package/xmlTree";
import type { Parts } from "../package/zipPackage";
import { decodeEscapes } from "../read/decodeEscapes";
import { hasOurs } from "./hasOurs";
import {
  addContentType,
  contentTypes,
  contentTypesPart,
  orderDeclarations,
  removeContentType,
} from "./parts/contentTypes";
import { type DraftParts, type PackageDraft, writeText } from "./parts/packageDraft";
import { dropEmptyRelationships } from "./parts/relationships";
import { escapeCellText, escapeXml } from "./xml/escapeXml";

/**
 * What we add to a workbook bears our mark wherever it can, and is taken out piece by piece. That cannot tell whether
 * an empty list was there before, nor whose a look is. So the parts that we change, sheets apart, are kept as they were
 * in a part of our own that other programs pass over, along with a checksum of what we left: a part that another
 * program has written since keeps what that one made of it.
 */
const keeper = "xl/nominationDesk.xml";

/** A part as it was before anything of ours. */
interface Original {
  readonly name: string;
  /** Null where there was no such part. */
  content: PartContent | null;
  /** False where the part has been written by another since, so that nothing can be said of it. */
  readonly holds: boolean;
}

export interface Originals {
  /** The workbook as it was before anything of ours: what the clerk agrees to is done to it, too. */
  readonly clerks: DraftParts;
  /** Lets everything stay as it is for good. */
  forget(): void;
  /** When all is done: keeps what the changed parts were, or gives it back where nothing of ours is left. */
  settle(): void;
}

export function openOriginals(draft: PackageDraft): Originals {
  let kept = readKeeper(draft);
  const originalOf = (name: string) => {
    const original = kept?.get(partKey(name));
    return original?.holds ? original : undefined;
  };
  const change = (name: string, content: PartContent | null) => {
    const original = originalOf(name);
    if (original) original.content = content;
  };
  const has = (name: string) => {
    const original = originalOf(name);
    return original ? original.content !== null : draft.has(name);
  };
  return {
    clerks: {
      get names() {
        return draft.names.filter(has);
      },
      has,
      content: (name) => originalOf(name)?.content ?? draft.content(name),
      put: change,
      remove: (name) => change(name, null),
    },
    forget() {
      kept = null;
      dropKeeper(draft);
    },
    settle() {
      // What says nothing of how the workbook was is of no use.
      if (!kept) dropKeeper(draft);
      if (!kept && (draft.unsettled().length === 0 || hasOurs(draft.settled))) return;
      for (const { name, content } of kept?.values() ?? []) if (!content) dropEmptyRelationships(draft, name);
      const isLeft = hasOurs(draft);
      if (isLeft && !draft.has(keeper)) addContentType(draft, keeper, contentTypes.plain);
      const originals = [...(kept?.values() ?? []), ...newlyChanged(draft, kept)];
      if (isLeft) keep(draft, originals);
      else giveBack(draft, originals);
    },
  };
}

/** The parts changed in this plan and in none before; those it took out were hung on sheets of ours by others. */
function newlyChanged(draft: PackageDraft, kept: ReadonlyMap<string, Original> | null): Original[] {
  const sheets = [draft, draft.settled].flatMap((parts) => workbookParts(parts).sheets);
  const passedOver = new Set([keeper, ...sheets.map(({ part }) => part)].map(partKey));
  return draft
    .unsettled()
    .filter((name) => draft.has(name) && !passedOver.has(partKey(name)) && !kept?.has(partKey(name)))
    .map((name) => ({ name, content: contentIn(draft.settled, name), holds: true }));
}

function keep(draft: PackageDraft, originals: readonly Original[]): void {
  const types = originals.find(({ name }) => name === contentTypesPart);
  if (types?.holds && types.content) orderDeclarations(draft, types.content);
  const parts = originals.flatMap(({ name, content, holds }) => {
    const now = contentIn(draft, name);
    if (holds && now?.text() === content?.text()) return [];
    const attributes = `name="${escapeXml(name)}" left="${holds ? checksumOf(now) : ""}"${content ? "" : ' added="1"'}`;
    return [`<part ${attributes}>${escapeCellText(content?.text() ?? "")}</part>`];
  });
  writeText(draft, keeper, `<originals xmlns="urn:nomination-desk">${parts.join("")}</originals>`);
}

function giveBack(draft: PackageDraft, originals: readonly Original[]): void {
  dropKeeper(draft);
  const frame = originals.filter(({ name }) => isFrame(draft, name));
  const isWhole = frame.every(({ holds }) => holds);
  // A sheet that has come since, were it even one of ours that another has made his, needs what is there now.
  if (!isWhole && hasNewTabs(draft, originals)) return;
  for (const original of originals) {
    const { name, content, holds } = original;
    if (!holds || (!isWhole && frame.includes(original))) continue;
    if (content) draft.put(name, content);
    else if (draft.has(name)) draft.remove(name);
  }
}

/** The parts that say together which tabs there are. */
function isFrame(draft: PackageDraft, name: string): boolean {
  const workbook = findWorkbookPart(draft);
  return [contentTypesPart, workbook, relationshipsPart(workbook)].some((each) => partKey(each) === partKey(name));
}

function hasNewTabs(draft: PackageDraft, originals: readonly Original[]): boolean {
  const contents = new Map(originals.map(({ name, content }) => [partKey(name), content]));
  const content = (name: string) => contents.get(partKey(name)) ?? draft.content(name);
  const before = new Set(workbookParts({ names: draft.names, has: draft.has, content }).sheets.map(({ part }) => part));
  return workbookParts(draft).sheets.some(({ part }) => !before.has(part));
}

function dropKeeper(draft: PackageDraft): void {
  if (!draft.has(keeper)) return;
  removeContentType(draft, keeper);
  draft.remove(keeper);
}

function readKeeper(draft: PackageDraft): ReadonlyMap<string, Original> | null {
  if (!draft.has(keeper)) return null;
  const { root } = draft.content(keeper).xml();
  if (root.name !== "originals") return null;
  const parts = childrenNamed(root, "part");
  return new Map(
    parts.map(({ attributes: { name = "", left, added }, text }) => {
      const now = contentIn(draft, name);
      const before = decodeEscapes(text);
      const content = added ? null : (now?.with(before) ?? PartContent.ofText(name, before));
      return [partKey(name), { name, content, holds: checksumOf(now) === left }];
    }),
  );
}

function contentIn(parts: Parts, name: string): PartContent | null {
  return parts.has(name) ? parts.content(name) : null;
}

function checksumOf(content: PartContent | null): string {
  return content ? crc32(new TextEncoder().encode(content.text())).toString(16) : "none";
}
