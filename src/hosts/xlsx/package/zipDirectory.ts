import { HostError } from "../../workbookHost";
import { damaged } from "./damaged";

/**
 * The table of contents of a zip file (APPNOTE 6.3, sections 4.3.7 to 4.3.16). fflate reads and writes zips too, but
 * gives no access to entries as they stand, so it could not give back the clerk's own bytes.
 */
export interface ZipDirectory {
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  /** The archive comment, mostly empty. */
  readonly comment: Uint8Array;
}

/** One file in the archive; all positions are byte offsets into it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  /** Bytes once inflated, as declared. */
  readonly size: number;
  /** Local header, data and data descriptor; what lies before the next entry belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly dataStart: number;
  readonly dataEnd: number;
  /** The entry's record in the central directory, and where in it the position of the local header stands. */
  readonly record: Uint8Array;
  readonly startField: { readonly at: number; readonly bytes: 4 | 8 };
}

export const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const zip64 = { locator: 0x07064b50, end: 0x06064b50, extraField: 1, inExtra: 0xffffffff } as const;
const localHeaderBytes = 30;
export const centralRecordBytes = 46;
export const endRecordBytes = 22;
const longestComment = 0xffff;
const utf8 = new TextDecoder();
const latin1 = new TextDecoder("latin1");

/** True when the bytes begin as every zip file with content does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === signatures.local;
}

/** Throws `HostError` when the archive is truncated, encrypted, or contradicts itself. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const endAt = findEnd(view);
  const { count, start, size } = directoryRange(view, endAt);
  if (start + size > endAt) throw incomplete();
  const found: Omit<ZipEntry, "end">[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const entry = readRecord(bytes, view, at, start + size);
    found.push(entry);
    at += entry.record.length;
  }
  return { entries: withEnds(found, start), comment: bytes.subarray(endAt + endRecordBytes) };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function incomplete(): HostError {
  return new HostError("damaged", "文件不完整，可能没有下载或拷贝完；请重新获取原文件后再试。");
}

/** The end record stands last but for a comment of unknown length. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endRecordBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === signatures.end && view.getUint16(at + 20, true) <= last - at) return at;
  }
  throw incomplete();
}

function directoryRange(view: DataView, endAt: number): { count: number; start: number; size: number } {
  const locatorAt = endAt - 20;
  if (locatorAt >= 0 && view.getUint32(locatorAt, true) === zip64.locator) {
    const at = readLong(view, locatorAt + 8);
    if (at + 56 > endAt || view.getUint32(at, true) !== zip64.end) throw incomplete();
    return { count: readLong(view, at + 32), size: readLong(view, at + 40), start: readLong(view, at + 48) };
  }
  return {
    count: view.getUint16(endAt + 10, true),
    size: view.getUint32(endAt + 12, true),
    start: view.getUint32(endAt + 16, true),
  };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): Omit<ZipEntry, "end"> {
  if (at + centralRecordBytes > limit || view.getUint32(at, true) !== signatures.central) throw damaged("压缩目录");
  const nameBytes = view.getUint16(at + 28, true);
  const extraBytes = view.getUint16(at + 30, true);
  const commentBytes = view.getUint16(at + 32, true);
  const extraAt = at + centralRecordBytes + nameBytes;
  const recordEnd = extraAt + extraBytes + commentBytes;
  if (recordEnd > limit) throw damaged("压缩目录");
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) {
    throw new HostError("password-protected", "文件设有打开密码，请用压缩软件解除密码后再试。");
  }
  const place = readPlace(view, at, extraAt, extraAt + extraBytes);
  if (place.start + localHeaderBytes > view.byteLength) throw incomplete();
  if (view.getUint32(place.start, true) !== signatures.local) throw damaged("压缩目录");
  const localVariable = view.getUint16(place.start + 26, true) + view.getUint16(place.start + 28, true);
  const dataStart = place.start + localHeaderBytes + localVariable;
  const nameAt = at + centralRecordBytes;
  // Bit 11 says UTF-8; all other names of a workbook's parts are ASCII.
  const nameText = flags & 0x800 ? utf8 : latin1;
  return {
    name: nameText.decode(bytes.subarray(nameAt, nameAt + nameBytes)),
    method: readMethod(view.getUint16(at + 10, true)),
    crc: view.getUint32(at + 16, true),
    size: place.size,
    start: place.start,
    dataStart,
    dataEnd: dataStart + place.compressed,
    record: bytes.subarray(at, recordEnd),
    startField: { at: place.startAt - at, bytes: place.startAt === at + 42 ? 4 : 8 },
  };
}

function readMethod(method: number): ZipEntry["method"] {
  if (method !== 0 && method !== 8) throw damaged("压缩方式不受支持");
  return method === 0 ? "stored" : "deflated";
}

/** Sizes and position; those too long for their fields stand in the zip64 extra field, in this order. */
function readPlace(view: DataView, at: number, extraAt: number, extraEnd: number) {
  let wideAt = extraAt;
  while (wideAt + 4 <= extraEnd && view.getUint16(wideAt, true) !== zip64.extraField) {
    wideAt += 4 + view.getUint16(wideAt + 2, true);
  }
  wideAt += 4;
  const read = (fieldAt: number) => {
    const value = view.getUint32(fieldAt, true);
    if (value !== zip64.inExtra) return { value, at: fieldAt };
    if (wideAt + 8 > extraEnd) throw damaged("压缩目录");
    wideAt += 8;
    return { value: readLong(view, wideAt - 8), at: wideAt - 8 };
  };
  const size = read(at + 24).value;
  const compressed = read(at + 20).value;
  const start = read(at + 42);
  return { size, compressed, start: start.value, startAt: start.at };
}

function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Entries that overlap are how a small archive pretends to be a huge one. */
function withEnds(entries: readonly Omit<ZipEntry, "end">[], directoryStart: number): ZipEntry[] {
  const starts = [...entries.map((entry) => entry.start), directoryStart].sort((a, b) => a - b);
  const nextStart = new Map(starts.map((start, i) => [start, starts[i + 1]]));
  return entries.map((entry) => {
    const end = nextStart.get(entry.start);
    if (end === undefined || entry.dataEnd > end) throw damaged("压缩目录");
    return { ...entry, end };
  });
}
