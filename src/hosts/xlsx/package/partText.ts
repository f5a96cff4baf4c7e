import { damaged } from "./damaged";
import { encodingOf } from "./decodeXml";

export type Encoding = ReturnType<typeof encodingOf>;

/** The text of an XML part with its byte order mark, so that encoding it again gives the same bytes. */
export function decodePart(bytes: Uint8Array, part: string, encoding = encodingOf(bytes)): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged(part);
  }
}

export function encodePart(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return utf8.encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

const utf8 = new TextEncoder();
