import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { damaged } from "./damaged";
import { inflatePieces, inflateRaw } from "./inflateRaw";
import type { ZipEntry } from "./zipDirectory";

/** Bytes of a part that is still inflated in one go; larger ones come piece by piece. */
const wholeBytes = 2 ** 20;

/** Compressed bytes by which a part's beginning is looked at: even at deflate's utmost ratio that makes 64 MB. */
const step = 2 ** 16;

/** Yields an entry's content piece by piece, each only good until the next is asked for. Throws `HostError` as soon as it grows past its declared size, or is not what was put in. */
export function* inflateEntry(archive: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const data = archive.subarray(entry.dataStart, entry.dataEnd);
  let size = 0;
  let crc = 0;
  for (const piece of entry.method === "stored" ? [data] : inflated(data, entry)) {
    size += piece.length;
    if (size > entry.size) throw damaged(entry.name);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name);
}

/** An entry's content in one piece; throws as `inflateEntry`. */
export function inflateWhole(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of inflateEntry(archive, entry)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function* inflated(data: Uint8Array, { name, size }: ZipEntry): Generator<Uint8Array> {
  try {
    if (size <= wholeBytes) yield inflateRaw(data, size);
    else yield* inflatePieces(data);
  } catch {
    throw damaged(name);
  }
}

/** Yields how an entry's content begins, as much as comes of the first bytes; unchecked, since the rest is needed for that. */
export function* inflateBeginning(
  archive: Uint8Array,
  { name, method, dataStart, dataEnd }: ZipEntry,
): Generator<Uint8Array> {
  const data = archive.subarray(dataStart, Math.min(dataEnd, dataStart + step));
  if (method === "stored") {
    yield data;
    return;
  }
  const pieces: Uint8Array[] = [];
  try {
    new Inflate((piece) => pieces.push(piece)).push(data, false);
  } catch {
    throw damaged(name);
  }
  yield* pieces;
}
