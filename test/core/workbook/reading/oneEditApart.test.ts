import { oneEditApart } from "../../../../src/core/workbook/reading/oneEditApart";

test.each([
  ["出生年月", "出身年月"],
  ["出生年月", "出生年"],
  ["出生年月", "出生年月日"],
  ["出生年月", "生年月"],
])("%s and %s are one edit apart, either way round", (one, other) => {
  expect(oneEditApart(one, other)).toBe(true);
  expect(oneEditApart(other, one)).toBe(true);
});

test.each([
  ["出生年月", "出生年月"],
  ["出生年月", "出生日期"],
  ["出生年月", "出生"],
  ["出生年月", "出年生月"],
])("%s and %s are not", (one, other) => {
  expect(oneEditApart(one, other)).toBe(false);
});
