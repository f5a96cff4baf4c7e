import { bytesOf, startsWith } from "../package/asciiBytes";

/** UTF-16 units; what is longer is not read here. */
const longest = 2 ** 16;

const lessThan = 0x3c;
/** What to do about an ASCII character: most are taken as they are. */
const taken = 0;
const ends = 1;
const refers = 2;
const odd = 3;
/** Controls are no text; a carriage return would have to become a line feed; `>` might be that of `]]>`. */
const characterKinds = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code === lessThan) return ends;
  if (code === 0x26) return refers;
  return (code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0x3e ? odd : taken;
});

const entities: Readonly<Record<string, number>> = { amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27 };
const longestReference = 10;

/**
 * The text between two tags, read from its bytes without becoming a string before one is needed. What XML or UTF-8 does
 * not allow it refuses to read, and some things that are merely rare: whoever reads a part looks again by other means.
 */
export class PlainText {
  /** UTF-16, from `start` to `end`. */
  readonly units = new Uint16Array(longest);
  start = 0;
  end = 0;
  /** Equal for equal texts. */
  hash = 0;
  #behindReference = 0;
  readonly #decode = decoderOf(this.units);

  /** Reads from `from` up to the next tag, and returns where that begins; -1 where it cannot be read. */
  read(bytes: Uint8Array, from: number): number {
    const { units } = this;
    let length = 0;
    let hash = 0;
    let at = from;
    while (at < bytes.length && length < longest - 1) {
      const first = bytes[at] as number;
      let unit = first;
      if (first < 0x80) {
        const kind = characterKinds[first];
        if (kind === taken) at++;
        else if (kind === ends) {
          this.start = 0;
          this.end = length;
          this.hash = hash;
          return at;
        } else if (kind === refers) {
          unit = this.#reference(bytes, at);
          if (unit < 0) return -1;
          at = this.#behindReference;
        } else return -1;
      } else if (first < 0xe0) {
        const second = bytes[at + 1] as number;
        unit = ((first & 0x1f) << 6) | (second & 0x3f);
        // Another line feed to XML 1.1.
        if ((second & 0xc0) !== 0x80 || unit < 0x80 || first < 0xc0 || unit === 0x85) return -1;
        at += 2;
      } else if (first < 0xf0) {
        const second = bytes[at + 1] as number;
        const third = bytes[at + 2] as number;
        unit = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
        if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80 || unit < 0x800) return -1;
        if ((unit >= 0xd800 && unit < 0xe000) || unit >= 0xfffe || unit === 0x2028) return -1;
        at += 3;
      } else {
        const second = bytes[at + 1] as number;
        const third = bytes[at + 2] as number;
        const fourth = bytes[at + 3] as number;
        if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80 || (fourth & 0xc0) !== 0x80) return -1;
        const code = ((first & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
        if (first > 0xf4 || code < 0x10000 || code > 0x10ffff) return -1;
        units[length++] = 0xd800 | ((code - 0x10000) >> 10);
        unit = 0xdc00 | (code & 0x3ff);
        at += 4;
      }
      units[length++] = unit;
      hash = Math.imul(hash ^ unit, 0x9e3779b1);
    }
    return -1;
  }

  /** Leaves out the blanks of XML at either end. */
  trim(): void {
    while (this.start < this.end && isBlank(this.units[this.start])) this.start++;
    while (this.end > this.start && isBlank(this.units[this.end - 1])) this.end--;
  }

  equals(text: string): boolean {
    const { units, start, end } = this;
    if (text.length !== end - start) return false;
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== units[start + i]) return false;
    return true;
  }

  toString(): string {
    return this.#decode(this.start, this.end);
  }

  /** The character that `&…;` stands for; -1 for what is rare or not allowed. */
  #reference(bytes: Uint8Array, at: number): number {
    let name = "";
    let i = at + 1;
    for (; bytes[i] !== 0x3b; i++) {
      if (i - at > longestReference || i >= bytes.length) return -1;
      name += String.fromCharCode(bytes[i] as number);
    }
    this.#behindReference = i + 1;
    const known = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (known !== undefined) return known;
    const [, hex, decimal] = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name) ?? [];
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? -1);
    return code === 0x09 || code === 0x0a || (code >= 0x20 && code < 0xd800) ? code : -1;
  }
}

const space = bytesOf(' xml:space="preserve">');

/**
 * Reads `>text</` behind the name of a start tag, where the only attribute may be one that keeps blanks, and returns where
 * the end tag's name begins; -1 where it is written otherwise.
 */
export function readContent(text: PlainText, bytes: Uint8Array, at: number): number {
  const keepsBlanks = bytes[at] === 0x20;
  if (keepsBlanks ? !startsWith(bytes, space, at) : bytes[at] !== 0x3e) return -1;
  const end = text.read(bytes, keepsBlanks ? at + space.length : at + 1);
  if (end < 0 || bytes[end + 1] !== 0x2f) return -1;
  if (!keepsBlanks) text.trim();
  return end + 2;
}

function isBlank(unit: number | undefined): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d;
}

/** Node's own way takes half the time of the one that browsers have. */
function decoderOf(units: Uint16Array): (start: number, end: number) => string {
  if (typeof Buffer !== "undefined") {
    const buffer = Buffer.from(units.buffer);
    return (start, end) => buffer.toString("utf16le", 2 * start, 2 * end);
  }
  const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
  return (start, end) => decoder.decode(units.subarray(start, end));
}
