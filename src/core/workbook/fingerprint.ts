import { cellText } from "../cells/cellValue";
import { memoised } from "../cells/memoised";
import type { SheetData } from "./workbookData";

/**
 * What a sheet's texts boil down to, by which a generated sheet shows whether it was edited by hand: 8 hex digits,
 * equal to those of the document it was drawn from (`documents/fingerprint.ts`) as long as no text differs.
 */
export function sheetFingerprint(sheet: Pick<SheetData, "rows">): string {
  return fingerprintOfRows(sheet.rows);
}

const fingerprintOfRows = memoised((rows: SheetData["rows"]) =>
  fingerprintOf(rows.map(({ cells }) => Array.from(cells, cellText))),
);

/** Of the texts in reading order, one row a list; blank cells and rows count for nothing, so hosts may leave them out. */
export function fingerprintOf(rows: Iterable<readonly string[]>): string {
  let hash = startOfHash;
  let separator = "[";
  for (const cells of rows) {
    const texts = cells.filter((text) => text !== "").map(withPlainBreaks);
    if (texts.length === 0) continue;
    hash = fnv1a(separator + JSON.stringify(texts), hash);
    separator = ",";
  }
  hash = fnv1a(separator === "[" ? "[]" : "]", hash);
  return hash.toString(16).padStart(8, "0");
}

/** Hosts differ in how they write a line break. */
function withPlainBreaks(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

const startOfHash = 0x811c9dc5;

/** FNV-1a of 32 bits over UTF-16 code units, of what was counted in `soFar` and `text` behind it. */
function fnv1a(text: string, soFar: number): number {
  let hash = soFar;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
