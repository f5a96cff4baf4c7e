export interface PictureSize {
  readonly kind: "jpeg" | "png";
  /** Pixels, as they are stored: a turn that Exif asks for is not regarded. */
  readonly width: number;
  readonly height: number;
}

/** What the bytes of a picture say about it; null where they are neither JPEG nor PNG, or not a whole one. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return pngSize(view) ?? jpegSize(view);
  } catch (error) {
    // The picture ends before its size is told.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function pngSize(view: DataView): PictureSize | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== fourLetters("IHDR")) return null;
  if (view.getUint32(view.byteLength - 8) !== fourLetters("IEND")) return null;
  return sized("png", view.getUint32(16), view.getUint32(20));
}

function fourLetters(text: string): number {
  return [...text].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
}

/** Walks over the segments to that which begins the frame; those before it are skipped by their lengths. */
function jpegSize(view: DataView): PictureSize | null {
  if (view.getUint16(0) !== 0xffd8 || !endsAsJpeg(view)) return null;
  for (let at = 2; ; ) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff) return null;
    if (marker === 0xffff) {
      at++;
      continue;
    }
    if (isFrame(marker)) return sized("jpeg", view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
}

/** Whether the picture's end is there; cameras set a few bytes after it. */
function endsAsJpeg(view: DataView): boolean {
  for (let at = Math.max(0, view.byteLength - 64); at + 1 < view.byteLength; at++) {
    if (view.getUint16(at) === 0xffd9) return true;
  }
  return false;
}

/** SOF0 to SOF15, among which three have another meaning. */
function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}

function sized(kind: PictureSize["kind"], width: number, height: number): PictureSize | null {
  return width > 0 && height > 0 ? { kind, width, height } : null;
}
