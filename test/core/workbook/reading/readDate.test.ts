import type { CellValue } from "../../../../src/core/cells/cellValue";
import { readDate, readDateTime, readYearMonth } from "../../../../src/core/workbook/reading/readDate";

const from1900 = { date1904: false };
const text = (typed: string): CellValue => ({ kind: "text", text: typed });
const number = (typed: number, format = "General"): CellValue => ({ kind: "number", number: typed, format });

test.each([
  [text("1985-06"), { value: "1985-06", reading: "plain" }],
  [text(" 1985-06 "), { value: "1985-06", reading: "plain" }],
  [text("1985.06"), { value: "1985-06", reading: "normalised", standard: "1985-06" }],
  [text("1985-06-12"), { value: "1985-06", reading: "normalised", standard: "1985-06" }],
  [number(31199, "yyyy/m"), { value: "1985-06", reading: "normalised", standard: "1985-06" }],
  [number(31199), { value: "1985-06", reading: "normalised", standard: "1985-06" }],
  [number(198506), { value: "1985-06", reading: "normalised", standard: "1985-06" }],
  [number(1985.06), { value: "1985-06", reading: "normalised", standard: "1985-06" }],
  [number(1985.12), { value: "1985-12", reading: "normalised", standard: "1985-12" }],
  [number(1985.1), { value: null, reading: "ambiguous" }],
  [number(85.6), { value: null, reading: "ambiguous" }],
  [number(1985), { value: null, reading: "unreadable" }],
  [{ kind: "boolean", boolean: true } as const, { value: null, reading: "unreadable" }],
])("a year and month in %p", (cell, expected) => {
  expect(readYearMonth(cell, from1900)).toEqual(expected);
});

test.each([
  [text("2020-09-10"), { value: "2020-09-10", reading: "plain" }],
  [number(44084, "yyyy-mm-dd"), { value: "2020-09-10", reading: "plain" }],
  [number(44084), { value: "2020-09-10", reading: "normalised", standard: "2020-09-10" }],
  [number(20200910), { value: "2020-09-10", reading: "normalised", standard: "2020-09-10" }],
  [text("2020-02-30"), { value: null, reading: "unreadable" }],
])("a date in %p", (cell, expected) => {
  expect(readDate(cell, from1900)).toEqual(expected);
});

test("serials of a 1904 workbook", () => {
  expect(readDate(number(42622, "yyyy-mm-dd"), { date1904: true }).value).toBe("2020-09-10");
});

test.each([
  [text("2020-09-28 16:20"), { value: "2020-09-28T16:20:00", reading: "plain" }],
  [text("2020-09-28 16:20:00"), { value: "2020-09-28T16:20:00", reading: "plain" }],
  [text("2020-09-28 16∶20"), { value: "2020-09-28T16:20:00", reading: "normalised", standard: "2020-09-28 16:20" }],
  [
    text("2020年9月28日16时20分5秒"),
    { value: "2020-09-28T16:20:05", reading: "normalised", standard: "2020-09-28 16:20:05" },
  ],
  [number(44102.680555555555, "yyyy-mm-dd hh:mm"), { value: "2020-09-28T16:20:00", reading: "plain" }],
  [number(44102, "yyyy-mm-dd hh:mm"), { value: "2020-09-28T00:00:00", reading: "plain" }],
  [number(44102, "yyyy-mm-dd"), { value: null, reading: "unreadable" }],
])("a moment in %p", (cell, expected) => {
  expect(readDateTime(cell, from1900)).toEqual(expected);
});
