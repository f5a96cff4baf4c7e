import { fingerprintOf, sheetFingerprint } from "../../../src/core/workbook/fingerprint";
import { typedSheet } from "../../support/given";

test("equal texts in reading order give equal fingerprints, whatever stands blank between them", () => {
  const rows = [["承诺书"], [null, null, "李某", 5], [], ["第一行\n第二行"]];
  expect(sheetFingerprint(typedSheet("承诺书", rows))).toBe(
    fingerprintOf([["承诺书"], ["李某", "5"], ["第一行\r\n第二行"]]),
  );
});

test.each([
  ["a character more", [["承诺书。"], ["李某", "5"]]],
  ["another order", [["承诺书"], ["5", "李某"]]],
  ["a row parted in two", [["承诺书"], ["李某"], ["5"]]],
  ["two texts run together", [["承诺书"], ["李某5"]]],
])("%s shows", (_, rows) => {
  expect(fingerprintOf(rows)).not.toBe(fingerprintOf([["承诺书"], ["李某", "5"]]));
});

test("is 8 hex digits", () => {
  expect(fingerprintOf([])).toMatch(/^[0-9a-f]{8}$/);
});
