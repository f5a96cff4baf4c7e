import { Inflate, ZipPassThrough } from "fflate";
import { damaged } from "./damaged";
import type { ZipEntry } from "./zipDirectory";

/** Compressed bytes inflated at a time: even at deflate's utmost ratio that makes 64 MB. */
const step = 2 ** 16;

/** Yields an entry's content piece by piece. Throws `HostError` as soon as it grows past its declared size, or is not what was put in. */
export function* inflateEntry(archive: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const data = archive.subarray(entry.dataStart, entry.dataEnd);
  const checksum = makeChecksum();
  for (const piece of entry.method === "stored" ? [data] : inflatePieces(data, entry.name)) {
    checksum.push(piece);
    if (checksum.size > entry.size) throw damaged(entry.name);
    yield piece;
  }
  checksum.push(new Uint8Array(0), true);
  if (checksum.size !== entry.size || checksum.crc >>> 0 !== entry.crc) throw damaged(entry.name);
}

/** CRC-32 as zip files use it. */
export function crc32(bytes: Uint8Array): number {
  const checksum = makeChecksum();
  checksum.push(bytes, true);
  return checksum.crc >>> 0;
}

/** fflate exports no checksum, but its stored files count one, as a signed integer. */
function makeChecksum(): ZipPassThrough {
  const file = new ZipPassThrough("");
  file.ondata = () => undefined;
  return file;
}

function* inflatePieces(data: Uint8Array, name: string): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < data.length; at += step) {
    try {
      inflate.push(data.subarray(at, at + step), at + step >= data.length);
    } catch {
      throw damaged(name);
    }
    yield* pieces.splice(0);
  }
}
