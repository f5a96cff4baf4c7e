import { nodeZlib } from "./nodeZlib";

/** CRC-32 as zip files use it, of what was counted `soFar` and `bytes` behind it. fflate has one but keeps it to itself. */
type Crc32 = (bytes: Uint8Array, soFar?: number) => number;

/** By a byte: what it leaves once so many zeros have followed it. */
const [none, one, two, three] = tables();

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
    return remainder;
  });
  const next = (table: Int32Array) => table.map((before) => (before >>> 8) ^ (first[before & 0xff] as number));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

/** Four bytes at a time: one by one takes twice as long, and all that is read of a file goes through here. */
export const crc32ByTable: Crc32 = (bytes, soFar = 0) => {
  const words = bytes.length - (bytes.length % 4);
  let crc = ~soFar;
  for (let at = 0; at < words; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (three[crc & 0xff] as number) ^
      (two[(crc >>> 8) & 0xff] as number) ^
      (one[(crc >>> 16) & 0xff] as number) ^
      (none[crc >>> 24] as number);
  }
  for (let at = words; at < bytes.length; at++)
    crc = (crc >>> 8) ^ (none[(crc ^ (bytes[at] as number)) & 0xff] as number);
  return ~crc >>> 0;
};

const native = nodeZlib?.crc32;

export const crc32: Crc32 = native ? (bytes, soFar) => native(bytes, soFar) : crc32ByTable;
