import { inflateSync } from "fflate";
import { nodeZlib } from "./nodeZlib";

/** Inflates a deflate stream that should give `size` bytes; what passes them is cut off or thrown at. Throws on damage. */
type InflateRaw = (data: Uint8Array, size: number) => Uint8Array;

export const inflateByFflate: InflateRaw = (data, size) => inflateSync(data, { out: new Uint8Array(size) });

const native = nodeZlib?.inflateRawSync;

export const inflateRaw: InflateRaw = native
  ? (data, size) => native(data, { maxOutputLength: Math.max(size, 1) })
  : inflateByFflate;
