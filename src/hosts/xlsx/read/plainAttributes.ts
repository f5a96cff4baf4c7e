import type { XmlAttributes } from "../package/parseXml";

/** The attributes of a start tag, and where its `>` or `/>` stands. */
export interface PlainAttributes {
  readonly attributes: XmlAttributes;
  readonly end: number;
}

/** Reads attributes of ASCII alone behind the name of a start tag; null where they are written otherwise. */
export function readAttributes(bytes: Uint8Array, from: number): PlainAttributes | null {
  const attributes: Record<string, string> = {};
  let at = from;
  while (bytes[at] === 0x20) {
    const nameEnd = behindName(bytes, at + 1);
    if (bytes[nameEnd] !== 0x3d || bytes[nameEnd + 1] !== 0x22) return null;
    const valueEnd = behindValue(bytes, nameEnd + 2);
    if (bytes[valueEnd] !== 0x22) return null;
    const name = asciiText(bytes, at + 1, nameEnd);
    // Namespaces and blanks are the parser's business, and so is an attribute that comes twice.
    if (name === "" || name.startsWith("xml") || Object.hasOwn(attributes, name)) return null;
    attributes[name] = asciiText(bytes, nameEnd + 2, valueEnd);
    at = valueEnd + 1;
  }
  return { attributes, end: at };
}

/** A name that begins with a letter, behind which letters, digits and a colon between two names may follow. */
function behindName(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isLetter(bytes[at] ?? 0) || (at > from && isInName(bytes[at] ?? 0))) at++;
  return at;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isInName(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x3a) || byte === 0x2d || byte === 0x2e || byte === 0x5f;
}

/** Up to the quote, or to what would have to be resolved. */
function behindValue(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at] ?? 0; byte >= 0x20 && byte < 0x7f && byte !== 0x22; byte = bytes[at] ?? 0) {
    if (byte === 0x26 || byte === 0x3c) break;
    at++;
  }
  return at;
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
