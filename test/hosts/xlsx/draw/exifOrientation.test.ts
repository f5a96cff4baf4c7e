import { exifTurn, upright, withoutTurn } from "../../../../src/hosts/xlsx/draw/exifOrientation";
import { jpeg } from "../../../support/jpeg";

test.each([
  [1, { degrees: 0, mirrored: false }],
  [2, { degrees: 0, mirrored: true }],
  [3, { degrees: 180, mirrored: false }],
  [4, { degrees: 180, mirrored: true }],
  [5, { degrees: 270, mirrored: true }],
  [6, { degrees: 90, mirrored: false }],
  [7, { degrees: 90, mirrored: true }],
  [8, { degrees: 270, mirrored: false }],
  [0, upright],
  [9, upright],
])("orientation %d, in either order of bytes, is taken back", (orientation, turn) => {
  for (const littleEndian of [true, false]) {
    const picture = jpeg({ width: 40, height: 30, exif: { orientation, littleEndian } });
    expect(exifTurn(picture)).toEqual(turn);
    expect(exifTurn(withoutTurn(picture))).toEqual(upright);
  }
});

test("a picture without Exif, or with another segment of that kind, is as it lies", () => {
  expect(exifTurn(jpeg({ width: 40, height: 30 }))).toBe(upright);
  expect(exifTurn(jpeg({ width: 40, height: 30, segments: [[0xffe1, "http://ns.adobe.com/xap/1.0/\0"]] }))).toBe(
    upright,
  );
});

test("one cut short anywhere is as it lies, and nothing is thrown", () => {
  const picture = jpeg({ width: 40, height: 30, exif: { orientation: 6, littleEndian: true } });
  for (let length = 2; length < picture.length; length++) {
    expect(() => withoutTurn(picture.subarray(0, length))).not.toThrow();
    expect([0, 90]).toContain(exifTurn(picture.subarray(0, length)).degrees);
  }
});
