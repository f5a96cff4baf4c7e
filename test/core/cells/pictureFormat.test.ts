import { pictureFormat } from "../../../src/core/cells/pictureFormat";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ["\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"],
  ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"],
  ["RIFF\x24\0\0\0WEBPVP8 ", "WebP"],
  ["\0\0\0\x18ftypheic\0\0\0\0", "HEIC"],
  ["\0\0\0\x18ftypmif1\0\0\0\0", "HEIC"],
  ["\0\0\0\x18ftypavif\0\0\0\0", "AVIF"],
  ["GIF89a", "GIF"],
  ["BM6\0", "BMP"],
  ["II*\0", "TIFF"],
  ["MM\0*", "TIFF"],
  ["%PDF-1.7", "PDF"],
  ["RIFF\x24\0\0\0WAVEfmt ", null],
  ["\0\0\0\x18ftypisom", null],
  ["PK\x03\x04", null],
  ["", null],
])("%j is %p", (text, format) => {
  expect(pictureFormat(bytes(text))).toBe(format);
});
