import { crc32 } from "../../package/crc32";
import { findWorkbookPart } from "../../package/findWorkbookPart";
import { readRelationships } from "../../package/relationships";
import { escapeXml } from "../xml/escapeXml";
import { parseXml } from "../xml/xmlTree";
import { addContentType, contentTypes, removeContentType } from "./contentTypes";
import type { PackageDraft } from "./packageDraft";
import { removeRelationship } from "./relationships";

/**
 * Looks in the styles part bear no tag by which they could be taken out again, so the part is kept as it was, in a
 * part of our own that other programs pass over, along with a checksum of the part as we left it: if another program
 * has saved the workbook since, that one's styles stay.
 */
const keeper = "xl/nominationDesk.xml";

interface OriginalStyles {
  /** "" where there was no styles part. */
  readonly text: string;
  /** Of the styles part as we left it. */
  readonly checksum: string;
}

/** Remembers the styles as they were before the first of a row of changes by us; null: there were none. */
export function keepOriginalStyles(draft: PackageDraft, before: string | null, after: string): void {
  const kept = readKeeper(draft);
  const text = kept && kept.checksum === checksumOf(before ?? "") ? kept.text : (before ?? "");
  if (!kept) addContentType(draft, keeper, contentTypes.plain);
  const attributes = `xmlns="urn:nomination-desk" checksum="${checksumOf(after)}"`;
  draft.write(keeper, `<originalStyles ${attributes}>${escapeXml(text)}</originalStyles>`);
}

/** True while the workbook's styles hold looks of ours that can be taken out. */
export function hasOriginalStyles(draft: PackageDraft): boolean {
  return draft.has(keeper);
}

/** Puts the styles back as they were. */
export function restoreOriginalStyles(draft: PackageDraft): void {
  const kept = readKeeper(draft);
  const workbook = findWorkbookPart(draft);
  const styles = readRelationships(draft, workbook).find(({ type }) => type === "styles");
  if (kept && styles && kept.checksum === checksumOf(draft.text(styles.target))) {
    if (kept.text !== "") draft.write(styles.target, kept.text);
    else {
      removeRelationship(draft, workbook, styles.id);
      removeContentType(draft, styles.target);
      draft.remove(styles.target);
    }
  }
  forgetOriginalStyles(draft);
}

/** Lets the styles stay as they are for good. */
export function forgetOriginalStyles(draft: PackageDraft): void {
  if (!draft.has(keeper)) return;
  removeContentType(draft, keeper);
  draft.remove(keeper);
}

function readKeeper(draft: PackageDraft): OriginalStyles | null {
  if (!draft.has(keeper)) return null;
  const { attributes, text } = parseXml(draft.text(keeper), keeper);
  return { text, checksum: attributes.checksum ?? "" };
}

function checksumOf(text: string): string {
  return crc32(new TextEncoder().encode(text)).toString(16);
}
