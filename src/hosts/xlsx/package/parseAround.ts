import { bytesOf, findBytes, isBlankByte, startsWith } from "./asciiBytes";
import { encodingOf, xmlDecoder } from "./decodeXml";
import { parsingXml, type XmlHandler } from "./parseXml";

/** Elements of which a part has so many that they are read straight from its bytes, where they are written plainly. */
export interface PlainElements {
  readonly name: string;
  /** The element right in which they stand, and how many are open around that one. */
  readonly parent: string;
  readonly depth: number;
  /**
   * Reads such elements, one behind the other, from `start` on. Returns where the first begins that is not written
   * plainly, or not there to its end; whatever was told of that one counts for nothing. Behind the last of the bytes
   * there are zeros, at least as many as are looked at before one is judged: V8 reads an array faster while nobody has
   * read beyond its end.
   */
  read(bytes: Uint8Array, start: number): number;
}

/** What is longer is left to the parser, which need not have an element as a whole. */
const longestElement = 2 ** 20;
/** Blanks between two elements; where there are more, the second is left to the parser. */
const mostBlanks = 64;

/** Zeros behind the bytes that plain elements are read from: more than a reader looks ahead. */
const zeros = 64;

const greaterThan = 0x3e;

/**
 * Feeds an XML part to `handler` like `parseXml`, except for the elements that `plain` reads: of those the handler hears
 * nothing. The parser remains the judge of everything else, and of where such an element can stand: right behind a tag
 * that it has just come to the end of, in the parent, and where names without a prefix are in the root's namespace.
 * Goes on in steps, at least one for each piece. Throws `HostError` as `parseXml` does.
 */
export function* parsingAround(
  pieces: Iterable<Uint8Array>,
  part: string,
  handler: XmlHandler,
  plain: PlainElements,
): Generator<void, void> {
  let tags = 0;
  let depth = 0;
  let isParent = false;
  const position = { tags: () => tags, isInParent: () => isParent && depth === plain.depth + 1 };
  const { open, close } = handler;
  yield* parsingXml(textAround(pieces, part, plain, position), part, {
    ...handler,
    open(name, attributes, place) {
      tags++;
      depth = place.depth + 1;
      if (place.depth === plain.depth) {
        isParent = name === plain.parent && place.namespaceOf("") === place.own && !place.keepsBlanks;
      }
      open?.(name, attributes, place);
    },
    close(name, at) {
      tags++;
      depth = at;
      close?.(name, at);
    },
  });
}

/** Where the parser stands. */
interface Position {
  /** How many tags it has come to the end of. */
  tags(): number;
  /** Whether the innermost open element is the parent of plain ones. */
  isInParent(): boolean;
}

/** The text of a part without the elements that are read on the way. */
function* textAround(
  pieces: Iterable<Uint8Array>,
  part: string,
  plain: PlainElements,
  position: Position,
): Generator<string> {
  const startTag = bytesOf(`<${plain.name}`);
  const endTag = bytesOf(`</${plain.name}>`);
  const decode = xmlDecoder(part);
  const work = new Stretch();
  let { bytes } = work;
  /** Up to here everything was read or given to the parser. */
  let at = 0;
  let isPlain = false;
  let isUtf8: boolean | undefined;
  const textTo = (end: number) => {
    const text = decode(bytes.subarray(at, end));
    at = end;
    return text;
  };

  for (const piece of pieces) {
    bytes = work.add(piece);
    isUtf8 ??= encodingOf(bytes) === "utf-8";
    let from = 0;
    while (isUtf8) {
      if (isPlain) {
        at = plain.read(work.bytesAndZeros, at);
        const rest = bytes.length - at;
        const mayLackItsEnd = startsWith(bytes, startTag, at) && findBytes(bytes, endTag, at) < 0;
        if (rest < startTag.length || (mayLackItsEnd && rest < longestElement)) break;
        isPlain = false;
        from = at + 1;
      }
      const start = findBytes(bytes, startTag, from);
      if (start < 0) break;
      from = start + 1;
      const tagEnd = lastNonBlank(bytes, start - 1);
      if (tagEnd < at || bytes[tagEnd] !== greaterThan) continue;
      yield textTo(tagEnd);
      const before = position.tags();
      yield textTo(tagEnd + 1);
      isPlain = position.tags() > before && position.isInParent();
      if (isPlain) at = start;
    }
    if (isPlain) yield "";
    else {
      // The next element may begin with the next piece, behind a tag that ends here.
      const tagEnd = bytes.lastIndexOf(greaterThan);
      yield textTo(bytes.length - tagEnd > mostBlanks ? bytes.length : Math.max(at, tagEnd));
    }
    bytes = work.dropUpTo(at);
    at = 0;
  }
  yield textTo(bytes.length);
  yield decode();
}

function lastNonBlank(bytes: Uint8Array, from: number): number {
  let at = from;
  while (from - at < mostBlanks && isBlankByte(bytes[at])) at--;
  return at;
}

/** The bytes that are being worked on, of one piece and what the one before has left over; always in the same memory. */
class Stretch {
  bytes: Uint8Array = new Uint8Array(0);
  bytesAndZeros: Uint8Array = new Uint8Array(zeros);
  #memory: Uint8Array = new Uint8Array(zeros);

  add(piece: Uint8Array): Uint8Array {
    const length = this.bytes.length + piece.length;
    if (length + zeros > this.#memory.length) {
      this.#memory = new Uint8Array(2 * length + zeros);
      this.#memory.set(this.bytes);
    }
    this.#memory.set(piece, this.bytes.length);
    return this.#show(length);
  }

  dropUpTo(at: number): Uint8Array {
    this.#memory.copyWithin(0, at, this.bytes.length);
    return this.#show(this.bytes.length - at);
  }

  #show(length: number): Uint8Array {
    this.#memory.fill(0, length, length + zeros);
    this.bytes = this.#memory.subarray(0, length);
    this.bytesAndZeros = this.#memory.subarray(0, length + zeros);
    return this.bytes;
  }
}
