import { damaged } from "./damaged";

/**
 * Decodes the bytes of an XML part, UTF-8 or UTF-16 with or without byte order mark, never splitting a character.
 * Throws `HostError` where the bytes are no text in that encoding.
 */
export function* decodeXml(pieces: Iterable<Uint8Array>, name: string): Generator<string> {
  const decode = xmlDecoder(name);
  for (const piece of pieces) yield decode(piece);
  yield decode();
}

/** The same for who has the pieces one by one; nothing is given behind the last one. Throws `HostError`. */
export function xmlDecoder(name: string): (piece?: Uint8Array) => string {
  let decoder: TextDecoder | undefined;
  return (piece) => {
    if (piece?.length === 0) return "";
    if (piece) decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    try {
      // Browsers as old as Chromium 90 take `undefined` for a piece, and refuse it.
      return (piece ? decoder?.decode(piece, { stream: true }) : decoder?.decode()) ?? "";
    } catch {
      throw damaged(name);
    }
  };
}

/** XML 1.0, appendix F: a part begins with a byte order mark or with `<`. */
export function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
