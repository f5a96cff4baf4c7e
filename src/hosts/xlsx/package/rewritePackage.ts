import { byteLength, concatenate } from "./concatenate";
import { crc32 } from "./crc32";
import { deflateRaw } from "./deflateRaw";
import { partKey } from "./partKey";
import {
  centralRecordBytes,
  endRecordBytes,
  signatures,
  viewOf,
  type ZipDirectory,
  type ZipEntry,
} from "./zipDirectory";

/** Part name → its new content; null takes the part out. */
export type PartChanges = ReadonlyMap<string, { bytes(): Uint8Array } | null>;

/** One file to be written: local header with data, and its record in the directory. */
interface Piece {
  readonly local: readonly Uint8Array[];
  readonly record: Uint8Array;
  readonly startField: ZipEntry["startField"];
}

/**
 * The package with some parts changed in place, new ones added behind the last; all others keep every byte, compressed
 * as they were. The same input gives the same bytes. Throws `HostError`.
 * @param directory the original's own
 */
export function rewritePackage(
  original: Uint8Array,
  { entries, comment }: ZipDirectory,
  changes: PartChanges,
): Uint8Array {
  const pending = new Map([...changes].map(([name, content]) => [partKey(name), { name, content }]));
  const pieces: Piece[] = [];
  for (const entry of entries) {
    const change = pending.get(partKey(entry.name));
    pending.delete(partKey(entry.name));
    if (change === undefined) pieces.push(copied(original, entry));
    else if (change.content !== null) pieces.push(deflated(entry.record, change.content.bytes()));
  }
  for (const { name, content } of pending.values()) {
    if (content !== null) pieces.push(deflated(newRecord(name), content.bytes()));
  }
  return assemble(pieces, comment);
}

function copied(original: Uint8Array, { start, end, record, startField }: ZipEntry): Piece {
  return { local: [original.subarray(start, end)], record: new Uint8Array(record), startField };
}

/** Date and attributes stay; extra fields go, since they may tell sizes that are no longer true. */
function deflated(oldRecord: Uint8Array, bytes: Uint8Array): Piece {
  const data = deflateRaw(bytes);
  const nameBytes = viewOf(oldRecord).getUint16(28, true);
  // Not `slice`, with which Node's buffers share their bytes: the record is changed below.
  const record = new Uint8Array(oldRecord.subarray(0, centralRecordBytes + nameBytes));
  const view = viewOf(record);
  view.setUint16(6, 20, true);
  view.setUint16(8, view.getUint16(8, true) & 0x800, true);
  view.setUint16(10, 8, true);
  view.setUint32(16, crc32(bytes), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, bytes.length, true);
  view.setUint32(30, 0, true);
  // A local header is its directory record without "made by" and what follows the lengths.
  const header = new Uint8Array(4 + 26);
  viewOf(header).setUint32(0, signatures.local, true);
  header.set(record.subarray(6, 32), 4);
  return { local: [header, record.subarray(centralRecordBytes), data], record, startField: { at: 42, bytes: 4 } };
}

/** Dated 1980-01-01, the earliest a zip can say: the time of writing would make each output differ. */
function newRecord(name: string): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const record = new Uint8Array(centralRecordBytes + nameBytes.length);
  const view = viewOf(record);
  view.setUint32(0, signatures.central, true);
  view.setUint16(4, 20, true);
  view.setUint16(8, nameBytes.length === name.length ? 0 : 0x800, true);
  view.setUint16(14, (1 << 5) | 1, true);
  view.setUint16(28, nameBytes.length, true);
  record.set(nameBytes, centralRecordBytes);
  return record;
}

function assemble(pieces: readonly Piece[], comment: Uint8Array): Uint8Array {
  let directoryStart = 0;
  for (const { local, record, startField } of pieces) {
    const view = viewOf(record);
    if (startField.bytes === 8) view.setBigUint64(startField.at, BigInt(directoryStart), true);
    else view.setUint32(startField.at, directoryStart, true);
    directoryStart += byteLength(local);
  }
  const records = pieces.map((piece) => piece.record);
  const end = new Uint8Array(endRecordBytes);
  const view = viewOf(end);
  view.setUint32(0, signatures.end, true);
  view.setUint16(8, pieces.length, true);
  view.setUint16(10, pieces.length, true);
  view.setUint32(12, byteLength(records), true);
  view.setUint32(16, directoryStart, true);
  view.setUint16(20, comment.length, true);
  return concatenate([...pieces.flatMap((piece) => piece.local), ...records, end, comment]);
}
