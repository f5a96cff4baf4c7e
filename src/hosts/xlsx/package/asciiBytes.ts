/** Texts of ASCII alone, such as the names of elements, in the bytes of a part. */

export function bytesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (character) => character.charCodeAt(0));
}

export function startsWith(bytes: Uint8Array, text: Uint8Array, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}

/** Where `text` stands at or behind `from`; -1 where it does not. */
export function findBytes(bytes: Uint8Array, text: Uint8Array, from: number): number {
  const first = text[0] ?? 0;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !startsWith(bytes, text, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** The blanks of XML: space, tab, line feed, carriage return. */
export function isBlankByte(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d;
}

/** Where something other than a blank stands at or behind `from`. */
export function behindBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlankByte(bytes[at])) at++;
  return at;
}

/** What lies behind `text`, which should stand at `at`; -1 where it does not. */
export function behind(bytes: Uint8Array, text: Uint8Array, at: number): number {
  return at >= 0 && startsWith(bytes, text, at) ? at + text.length : -1;
}
