import { Inflate, inflateSync } from "fflate";
import { nodeZlib } from "./nodeZlib";

/** Inflates a deflate stream that should give `size` bytes; what passes them is cut off or thrown at. Throws on damage. */
type InflateRaw = (data: Uint8Array, size: number) => Uint8Array;

export const inflateByFflate: InflateRaw = (data, size) => inflateSync(data, { out: new Uint8Array(size) });

const native = nodeZlib?.inflateRawSync;

export const inflateRaw: InflateRaw = native
  ? (data, size) => native(data, { maxOutputLength: Math.max(size, 1) })
  : inflateByFflate;

/** Yields the content of a deflate stream piece by piece; each is only good until the next is asked for. Throws on damage. */
type InflatePieces = (data: Uint8Array) => Generator<Uint8Array>;

/** Compressed bytes inflated at a time: even at deflate's utmost ratio that makes 16 MB, usually a few milliseconds. */
const step = 2 ** 14;

export const inflatePiecesByFflate: InflatePieces = function* (data) {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < data.length; at += step) {
    inflate.push(data.subarray(at, at + step), at + step >= data.length);
    yield* pieces.splice(0);
  }
};

/** Bytes of a piece that Node's zlib gives: they stay in the processor's cache. */
const pieceBytes = 2 ** 17;

/** What is inside a stream of Node's zlib, and works without waiting. */
interface NativeInflate {
  readonly handle: {
    writeSync(
      flush: 0,
      from: Uint8Array,
      fromAt: number,
      fromLeft: number,
      to: Uint8Array,
      toAt: 0,
      toLeft: number,
    ): void;
  };
  /** How much of the output and of the input the last call has left. */
  readonly left: Uint32Array;
  readonly stream: { readonly destroyed: boolean; destroy(): void };
}

/** Null outside Node, and where its streams are not as they were when this was written: all that is used is their own. */
function nativeInflate(): NativeInflate | null {
  const stream = nodeZlib?.createInflateRaw();
  if (!stream) return null;
  const { _handle: handle, _writeState: left } = stream as {
    readonly _handle?: Partial<NativeInflate["handle"]>;
    readonly _writeState?: Uint32Array;
  };
  if (!isHandle(handle) || left?.length !== 2) return null;
  // An error shows itself by the stream's being destroyed.
  stream.on("error", () => {});
  return { handle, left, stream };
}

function isHandle(handle: Partial<NativeInflate["handle"]> | undefined): handle is NativeInflate["handle"] {
  return typeof handle?.writeSync === "function";
}

function* inflateNatively({ handle, left, stream }: NativeInflate, data: Uint8Array): Generator<Uint8Array> {
  try {
    const piece = new Uint8Array(pieceBytes);
    for (let dataLeft = data.length, pieceLeft = 0; pieceLeft === 0; ) {
      handle.writeSync(0, data, data.length - dataLeft, dataLeft, piece, 0, piece.length);
      if (stream.destroyed) throw new Error("not a deflate stream");
      [pieceLeft = 0, dataLeft = 0] = left;
      yield piece.subarray(0, piece.length - pieceLeft);
    }
  } finally {
    stream.destroy();
  }
}

/** fflate's own way takes several times as long, and Node offers its own only to those who can wait. */
export const inflatePieces: InflatePieces = (data) => {
  const native = nativeInflate();
  return native ? inflateNatively(native, data) : inflatePiecesByFflate(data);
};
