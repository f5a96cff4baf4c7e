import { crc32 } from "../package/crc32";
import { findWorkbookPart } from "../package/findWorkbookPart";
import { relationshipsPart } from "../package/relationships";
import { workbookParts } from "../package/workbookParts";
import { partKey } from "../package/zipPackage";
import { decodeEscapes } from "../read/decodeEscapes";
import { hasOurs } from "./hasOurs";
import {
  addContentType,
  contentTypes,
  contentTypesPart,
  orderDeclarations,
  removeContentType,
} from "./parts/contentTypes";
import type { DraftParts, PackageDraft } from "./parts/packageDraft";
import { dropEmptyRelationships } from "./parts/relationships";
import { escapeCellText, escapeXml } from "./xml/escapeXml";
import { childrenNamed, parseXml } from "./xml/xmlTree";

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
  text: string | null;
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
  const change = (name: string, text: string | null) => {
    const original = originalOf(name);
    if (original) original.text = text;
  };
  const has = (name: string) => {
    const original = originalOf(name);
    return original ? original.text !== null : draft.has(name);
  };
  return {
    clerks: {
      get names() {
        return draft.names.filter(has);
      },
      has,
      text: (name) => originalOf(name)?.text ?? draft.text(name),
      write: change,
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
      for (const { name, text } of kept?.values() ?? []) if (text === null) dropEmptyRelationships(draft, name);
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
    .map((name) => ({ name, text: draft.settled.has(name) ? draft.settled.text(name) : null, holds: true }));
}

function keep(draft: PackageDraft, originals: readonly Original[]): void {
  const types = originals.find(({ name }) => name === contentTypesPart);
  if (types?.holds) orderDeclarations(draft, types.text ?? "");
  const parts = originals.flatMap(({ name, text, holds }) => {
    const now = draft.has(name) ? draft.text(name) : null;
    if (holds && now === text) return [];
    const attributes = `name="${escapeXml(name)}" left="${holds ? checksumOf(now) : ""}"${text === null ? ' added="1"' : ""}`;
    return [`<part ${attributes}>${escapeCellText(text ?? "")}</part>`];
  });
  draft.write(keeper, `<originals xmlns="urn:nomination-desk">${parts.join("")}</originals>`);
}

function giveBack(draft: PackageDraft, originals: readonly Original[]): void {
  dropKeeper(draft);
  const frame = originals.filter(({ name }) => isFrame(draft, name));
  const isWhole = frame.every(({ holds }) => holds);
  // A sheet that has come since, were it even one of ours that another has made his, needs what is there now.
  if (!isWhole && hasNewTabs(draft, originals)) return;
  for (const original of originals) {
    const { name, text, holds } = original;
    if (!holds || (!isWhole && frame.includes(original))) continue;
    if (text !== null) draft.write(name, text);
    else if (draft.has(name)) draft.remove(name);
  }
}

/** The parts that say together which tabs there are. */
function isFrame(draft: PackageDraft, name: string): boolean {
  const workbook = findWorkbookPart(draft);
  return [contentTypesPart, workbook, relationshipsPart(workbook)].some((each) => partKey(each) === partKey(name));
}

function hasNewTabs(draft: PackageDraft, originals: readonly Original[]): boolean {
  const texts = new Map(originals.map(({ name, text }) => [partKey(name), text]));
  const text = (name: string) => texts.get(partKey(name)) ?? draft.text(name);
  const before = new Set(workbookParts({ names: draft.names, has: draft.has, text }).sheets.map(({ part }) => part));
  return workbookParts(draft).sheets.some(({ part }) => !before.has(part));
}

function dropKeeper(draft: PackageDraft): void {
  if (!draft.has(keeper)) return;
  removeContentType(draft, keeper);
  draft.remove(keeper);
}

function readKeeper(draft: PackageDraft): ReadonlyMap<string, Original> | null {
  if (!draft.has(keeper)) return null;
  const root = parseXml(draft.text(keeper), keeper);
  if (root.name !== "originals") return null;
  const parts = childrenNamed(root, "part");
  return new Map(
    parts.map(({ attributes: { name = "", left, added }, text }) => {
      const now = draft.has(name) ? draft.text(name) : null;
      return [partKey(name), { name, text: added ? null : decodeEscapes(text), holds: checksumOf(now) === left }];
    }),
  );
}

function checksumOf(text: string | null): string {
  return text === null ? "none" : crc32(new TextEncoder().encode(text)).toString(16);
}
