import { fingerprintOf } from "../../../src/core/workbook/fingerprint";

const letter = [["承诺书"], ["序号", "姓名"], ["1", "𠮷岩英"]];

test("eight hex digits, the same for the same texts", () => {
  expect(fingerprintOf(letter)).toMatch(/^[0-9a-f]{8}$/);
  expect(fingerprintOf(letter.map((row) => [...row]))).toBe(fingerprintOf(letter));
});

test.each([
  [
    "blank cells",
    [
      ["承诺书", ""],
      ["", "序号", "姓名"],
      ["1", "𠮷岩英"],
    ],
  ],
  ["blank rows", [[], ["承诺书"], ["", ""], ["序号", "姓名"], ["1", "𠮷岩英"], []]],
])("%s count for nothing", (_, rows) => {
  expect(fingerprintOf(rows)).toBe(fingerprintOf(letter));
});

test("the two kinds of line breaks are one", () => {
  expect(fingerprintOf([["甲\r\n乙"]])).toBe(fingerprintOf([["甲\n乙"]]));
});

test.each([
  ["another text", [["承诺书"], ["序号", "姓名"], ["1", "吉岩英"]]],
  ["another order", [["承诺书"], ["姓名", "序号"], ["1", "𠮷岩英"]]],
  ["a cell cut in two", [["承诺书"], ["序", "号", "姓名"], ["1", "𠮷岩英"]]],
  ["a row cut in two", [["承诺书"], ["序号"], ["姓名"], ["1", "𠮷岩英"]]],
  ["a space more", [["承诺书 "], ["序号", "姓名"], ["1", "𠮷岩英"]]],
])("%s shows", (_, rows) => {
  expect(fingerprintOf(rows)).not.toBe(fingerprintOf(letter));
});
