import { damaged } from "./damaged";

/**
 * Decodes the bytes of an XML part, UTF-8 or UTF-16 with or without byte order mark, never splitting a character.
 * Throws `HostError` where the bytes are no text in that encoding.
 */
export function* decodeXml(pieces: Iterable<Uint8Array>, name: string): Generator<string> {
  let decoder: TextDecoder | undefined;
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder ? decoder.decode(bytes, { stream: bytes !== undefined }) : "";
    } catch {
      throw damaged(name);
    }
  };
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decode(piece);
  }
  yield decode();
}

/** XML 1.0, appendix F: a part begins with a byte order mark or with `<`. */
export function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
