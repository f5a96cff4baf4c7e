/** How a picture must be turned, clockwise, and whether it is mirrored left to right before that, to stand upright. */
export interface Turn {
  readonly degrees: 0 | 90 | 180 | 270;
  readonly mirrored: boolean;
}

export const upright: Turn = { degrees: 0, mirrored: false };

/** By the value of Exif's tag Orientation (CIPA DC-008, 4.6.4), which runs from 1 to 8. */
const turns: readonly (Turn | undefined)[] = [
  undefined,
  upright,
  { degrees: 0, mirrored: true },
  { degrees: 180, mirrored: false },
  { degrees: 180, mirrored: true },
  { degrees: 270, mirrored: true },
  { degrees: 90, mirrored: false },
  { degrees: 90, mirrored: true },
  { degrees: 270, mirrored: false },
];

const exifMarker = 0xffe1;
const startOfScan = 0xffda;
const orientationTag = 0x0112;
const shortType = 3;

/** What the camera wrote into a JPEG about how it was held; upright where nothing, or nothing sensible, is said. */
export function exifTurn(jpeg: Uint8Array): Turn {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const field = findOrientation(view);
  return (field && turns[field.value]) ?? upright;
}

/** The picture saying that it is upright, for programs that would turn what is turned already. */
export function withoutTurn(jpeg: Uint8Array): Uint8Array {
  const copy = jpeg.slice();
  const view = new DataView(copy.buffer);
  const field = findOrientation(view);
  if (field) view.setUint16(field.at, 1, field.littleEndian);
  return copy;
}

interface Orientation {
  readonly value: number;
  readonly at: number;
  readonly littleEndian: boolean;
}

/** Null where there is none, or the picture's segments end too early. */
function findOrientation(view: DataView): Orientation | null {
  try {
    for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
      const marker = view.getUint16(at);
      if (marker === startOfScan) return null;
      // "Exif", two zeros, and a TIFF header.
      if (marker === exifMarker && view.getUint32(at + 4) === 0x45786966) return orientationIn(view, at + 10);
    }
    return null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** In the first directory of a TIFF header; its offsets count from the header's start. */
function orientationIn(view: DataView, start: number): Orientation | null {
  const littleEndian = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, littleEndian);
  const entries = view.getUint16(directory, littleEndian);
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, littleEndian) !== orientationTag) continue;
    if (view.getUint16(entry + 2, littleEndian) !== shortType) return null;
    return { value: view.getUint16(entry + 8, littleEndian), at: entry + 8, littleEndian };
  }
  return null;
}
