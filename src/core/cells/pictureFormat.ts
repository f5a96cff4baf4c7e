export type PictureFormat = "JPEG" | "PNG" | "WebP" | "HEIC" | "AVIF" | "GIF" | "BMP" | "TIFF" | "PDF";

/** What stands in the first bytes of a file, from so many bytes on; a byte is a character of Latin-1. */
const signatures: readonly (readonly [format: PictureFormat, at: number, texts: readonly string[]])[] = [
  ["JPEG", 0, ["\xff\xd8\xff"]],
  ["PNG", 0, ["\x89PNG\r\n\x1a\n"]],
  ["WebP", 8, ["WEBP"]],
  ["HEIC", 4, ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"].map((brand) => `ftyp${brand}`)],
  ["AVIF", 4, ["ftypavif", "ftypavis"]],
  ["GIF", 0, ["GIF87a", "GIF89a"]],
  ["BMP", 0, ["BM"]],
  ["TIFF", 0, ["II*\0", "MM\0*"]],
  ["PDF", 0, ["%PDF"]],
];

/** How many bytes it takes to tell. */
export const pictureFormatBytes = 16;

/** The format of the picture that begins with these bytes, whatever its name; null for what is none that we know. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  const head = String.fromCharCode(...bytes.subarray(0, pictureFormatBytes));
  return signatures.find(([, at, texts]) => texts.some((text) => head.startsWith(text, at)))?.[0] ?? null;
}
