import { bytesOf, findBytes, isBlankByte, startsWith } from "./asciiBytes";
import { decodePart } from "./partText";
import { type XmlDocument, xmlDocument } from "./xmlDocument";

/**
 * A worksheet part with its rows set aside: they are nearly all of it, and most of what is asked and changed stands around
 * them.
 */
export interface SheetSource {
  /** The part without what stands between the tags of `sheetData`. */
  readonly frame: XmlDocument;
  /** Where in the frame the rows belong. */
  readonly rowsAt: number;
  /** In UTF-8, whatever the part's own encoding is. */
  readonly rows: Uint8Array;
}

/** @param bytes in UTF-8 */
export function setRowsAside(bytes: Uint8Array, part: string): SheetSource {
  // Without rows to set aside the frame is the whole part.
  const { start, end } = findRows(bytes) ?? { start: 0, end: 0 };
  const before = decodePart(bytes.subarray(0, start), part, "utf-8");
  const source = before + decodePart(bytes.subarray(end), part, "utf-8");
  return { frame: xmlDocument(source, part), rowsAt: before.length, rows: bytes.subarray(start, end) };
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const colon = 0x3a;
const sheetData = bytesOf("sheetData");
/** The D of it, seldom among what stands in rows. */
const rareLetter = 0x44;
const rareAt = sheetData.indexOf(rareLetter);

/** From behind the start tag of the first `sheetData` right below the root up to its end tag. */
function findRows(bytes: Uint8Array): { readonly start: number; readonly end: number } | undefined {
  let depth = 0;
  for (const { start, end } of tags(bytes, 0)) {
    const isEnd = bytes[start + 1] === slash;
    if (isEnd) depth--;
    const name = isEnd ? none : nameAt(bytes, start + 1);
    if (bytes[end - 2] === slash) {
      if (depth === 1 && isSheetData(name)) return undefined;
      continue;
    }
    if (depth === 1 && isSheetData(name)) return { start: end, end: findEnd(bytes, end, name) };
    if (!isEnd) depth++;
  }
  return undefined;
}

const none = new Uint8Array();

/** With a prefix or without. */
function isSheetData(name: Uint8Array): boolean {
  const local = name.length - sheetData.length;
  return local >= 0 && startsWith(name, sheetData, local) && (local === 0 || name[local - 1] === colon);
}

/** Where the end tag of an element stands whose content begins at `from`. */
function findEnd(bytes: Uint8Array, from: number, name: Uint8Array): number {
  const first = findSheetData(bytes, from) - (name.length - sheetData.length) - 2;
  // Nearly always: nothing is in the rows in which the name could stand without being meant.
  const isPlain = first >= from && bytes[first] === lessThan && bytes[first + 1] === slash;
  if (isPlain && startsWith(bytes, name, first + 2) && !hasUnusual(bytes, from, first)) return first;
  let open = 1;
  for (const { start, end } of tags(bytes, from)) {
    const isEnd = bytes[start + 1] === slash;
    const found = nameAt(bytes, start + (isEnd ? 2 : 1));
    if (found.length !== name.length || !startsWith(found, name, 0)) continue;
    if (isEnd) open--;
    else if (bytes[end - 2] !== slash) open++;
    if (open === 0) return start;
  }
  return bytes.length;
}

function findSheetData(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(rareLetter, from + rareAt);
  while (at >= 0 && !startsWith(bytes, sheetData, at - rareAt)) at = bytes.indexOf(rareLetter, at + 1);
  return at < 0 ? -1 : at - rareAt;
}

/** Whether comments, CDATA or instructions stand there. */
function hasUnusual(bytes: Uint8Array, from: number, to: number): boolean {
  return [exclamation, question].some((mark) => {
    for (let at = bytes.indexOf(mark, from); at >= 0 && at < to; at = bytes.indexOf(mark, at + 1)) {
      if (bytes[at - 1] === lessThan) return true;
    }
    return false;
  });
}

/** The start and end tags from an offset on; comments, CDATA and instructions are passed over. */
function* tags(bytes: Uint8Array, from: number): Generator<{ readonly start: number; readonly end: number }> {
  let start = bytes.indexOf(lessThan, from);
  while (start >= 0) {
    const close = skipped.find(([begin]) => startsWith(bytes, begin, start))?.[1];
    const end = close ? endBehind(bytes, close, start) : endOfTag(bytes, start);
    if (!close) yield { start, end };
    start = bytes.indexOf(lessThan, end);
  }
}

const skipped = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
].map(([begin = "", end = ""]) => [bytesOf(begin), bytesOf(end)] as const);

function endBehind(bytes: Uint8Array, text: Uint8Array, from: number): number {
  const at = findBytes(bytes, text, from);
  return at < 0 ? bytes.length : at + text.length;
}

/** A tag ends at the first `>` that is not within an attribute's quotes. */
function endOfTag(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === greaterThan) return at + 1;
    if (byte !== doubleQuote && byte !== singleQuote) continue;
    at = bytes.indexOf(byte, at + 1);
    if (at < 0) break;
  }
  return bytes.length;
}

function nameAt(bytes: Uint8Array, at: number): Uint8Array {
  let end = at;
  while (end < bytes.length && bytes[end] !== slash && bytes[end] !== greaterThan && !isBlankByte(bytes[end])) end++;
  return bytes.subarray(at, end);
}
