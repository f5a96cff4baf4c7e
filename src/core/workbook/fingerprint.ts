import { cellText } from "../cells/cellValue";
import type { SheetData } from "./workbookData";

/**
 * What a sheet's texts boil down to, by which a generated sheet shows whether it was edited by hand: 8 hex digits,
 * equal to those of the document it was drawn from (`documents/fingerprint.ts`) as long as no text differs.
 */
export function sheetFingerprint(sheet: Pick<SheetData, "rows">): string {
  return fingerprintOf(sheet.rows.map(({ cells }) => Array.from(cells, cellText)));
}

/** Of the texts in reading order, one row a list; blank cells and rows count for nothing, so hosts may leave them out. */
export function fingerprintOf(rows: readonly (readonly string[])[]): string {
  const texts = rows.map((cells) => cells.filter((text) => text !== "").map(withPlainBreaks));
  return fnv1a(JSON.stringify(texts.filter((cells) => cells.length > 0)));
}

/** Hosts differ in how they write a line break. */
function withPlainBreaks(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** FNV-1a of 32 bits over UTF-16 code units. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
