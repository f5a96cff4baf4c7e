interface Jpeg {
  readonly width: number;
  readonly height: number;
  readonly exif?: { readonly orientation: number; readonly littleEndian: boolean };
  /** Segments before the frame: marker and content. */
  readonly segments?: readonly (readonly [marker: number, content: string])[];
}

/** As much of a JPEG as says what it is; there is no picture in it. */
export function jpeg({ width, height, exif, segments = [] }: Jpeg): Uint8Array {
  const before = exif ? [[0xffe1, exifSegment(exif)] as const, ...segments] : segments;
  const frame = `\x08${word(height)}${word(width)}\x01\x01\x11\0`;
  const all = [...before, [0xffc0, frame] as const].map(
    ([marker, content]) => word(marker) + word(content.length + 2) + content,
  );
  return Uint8Array.from(`\xff\xd8${all.join("")}\xff\xd9`, (character) => character.charCodeAt(0));
}

/** Two entries, that of the orientation second. */
function exifSegment({ orientation, littleEndian }: NonNullable<Jpeg["exif"]>): string {
  const order = (text: string) => (littleEndian ? [...text].reverse().join("") : text);
  const short = (value: number) => order(word(value));
  const long = (value: number) => order(word(0) + word(value));
  const entry = (tag: number, value: number) => `${short(tag)}${short(3)}${long(1)}${short(value)}${short(0)}`;
  const header = `${littleEndian ? "II" : "MM"}${short(42)}${long(8)}`;
  return `Exif\0\0${header}${short(2)}${entry(0x0100, 6)}${entry(0x0112, orientation)}${long(0)}`;
}

function word(value: number): string {
  return String.fromCharCode(value >> 8, value & 0xff);
}
