import { inflateSync } from "node:zlib";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly samples: Uint8Array;
}

const channels = 3;
/** Bits of a sample, and the number for red, green and blue. */
const eightBitsOfColour = 0x0802;

/** Reads a PNG of 8 bits of each colour, as pdftoppm writes them. */
export function readPng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes);
  const data: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") {
      [width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)];
      if (content.readUInt16BE(8) !== eightBitsOfColour) throw new Error("not a PNG of 8 bits of each colour");
    } else if (type === "IDAT") data.push(content);
    at += length + 12;
  }
  return { width, height, samples: unfiltered(inflateSync(Buffer.concat(data)), width * channels, height) };
}

/** Each line begins with the number of its filter, which told its bytes from those to the left and above. */
function unfiltered(lines: Uint8Array, width: number, height: number): Uint8Array {
  const samples = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (width + 1)] ?? 0;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const left = x >= channels ? (samples[at - channels] ?? 0) : 0;
      const above = y > 0 ? (samples[at - width] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (samples[at - width - channels] ?? 0) : 0;
      const guesses = [0, left, above, (left + above) >> 1, nearest(left, above, corner)];
      samples[at] = (lines[y * (width + 1) + 1 + x] ?? 0) + (guesses[filter] ?? 0);
    }
  }
  return samples;
}

/** Paeth's guess: which of the three is nearest to what a plane through them would be. */
function nearest(left: number, above: number, corner: number): number {
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
