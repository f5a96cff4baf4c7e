import { nodeZlib } from "./nodeZlib";

/** CRC-32 as zip files use it, of what was counted `soFar` and `bytes` behind it. fflate has one but keeps it to itself. */
type Crc32 = (bytes: Uint8Array, soFar?: number) => number;

const table = Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

export const crc32ByTable: Crc32 = (bytes, soFar = 0) => {
  let crc = ~soFar;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] as number);
  return ~crc >>> 0;
};

const native = nodeZlib?.crc32;

export const crc32: Crc32 = native ? (bytes, soFar) => native(bytes, soFar) : crc32ByTable;
