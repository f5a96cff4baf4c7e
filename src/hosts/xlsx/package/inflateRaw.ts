import { inflateSync } from "fflate";

/** Inflates a deflate stream that should give `size` bytes; what passes them is cut off or thrown at. Throws on damage. */
type InflateRaw = (data: Uint8Array, size: number) => Uint8Array;

export const inflateByFflate: InflateRaw = (data, size) => inflateSync(data, { out: new Uint8Array(size) });

/** Asked for in this way, a bundle for browsers needs no stand-in for it; Node before 20.16 does without. */
const zlib = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:zlib");

/** By Node where there is one: it is native, and a small workbook is read before fflate would have been compiled. */
export const inflateRaw: InflateRaw = zlib
  ? (data, size) => zlib.inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  : inflateByFflate;
