import { damaged } from "../../package/damaged";
import { encodingOf } from "../../package/decodeXml";

/** The text of an XML part with its byte order mark, so that encoding it again gives the same bytes. */
export function decodePart(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged(path);
  }
}

/** Encodes a part as the one it takes the place of was, a new one as UTF-8. */
export function encodePart(text: string, previous: Uint8Array = new Uint8Array()): Uint8Array {
  const encoding = encodingOf(previous);
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}
