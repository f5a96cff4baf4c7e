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
  [number(10_000, "yyyy-mm"), { value: "1927-05", reading: "normalised", standard: "1927-05" }],
  [number(73_050, "yyyy-mm"), { value: "2099-12", reading: "normalised", standard: "2099-12" }],
  [number(9_999, "yyyy-mm"), { value: null, reading: "ambiguous", shownAs: "1927-05" }],
  [number(73_051, "yyyy-mm"), { value: null, reading: "ambiguous", shownAs: "2100-01" }],
  [number(1989, 'yyyy"年"m"月"'), { value: null, reading: "ambiguous", shownAs: "1905-06" }],
  [number(1989.11, "yyyy/m"), { value: null, reading: "ambiguous", shownAs: "1905-06" }],
  [number(89, "yyyy/m"), { value: null, reading: "ambiguous", shownAs: "1900-03" }],
  [number(198_911, "yyyy/m"), { value: null, reading: "ambiguous", shownAs: "2444-08" }],
  [number(19_891_105, "yyyy/m"), { value: null, reading: "unreadable" }],
  [number(-1, "yyyy/m"), { value: null, reading: "unreadable" }],
  [{ kind: "boolean", boolean: true } as const, { value: null, reading: "unreadable" }],
])("a year and month in %p", (cell, expected) => {
  expect(readYearMonth(cell, from1900)).toEqual(expected);
});

test.each([
  [text("2020-09-10"), { value: "2020-09-10", reading: "plain" }],
  [number(44084, "yyyy-mm-dd"), { value: "2020-09-10", reading: "plain" }],
  [number(44084), { value: "2020-09-10", reading: "normalised", standard: "2020-09-10" }],
  [number(20200910), { value: "2020-09-10", reading: "normalised", standard: "2020-09-10" }],
  [number(2020, "yyyy-mm-dd"), { value: null, reading: "ambiguous", shownAs: "1905-07-12" }],
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
  [number(2020, "yyyy-mm-dd hh:mm"), { value: null, reading: "ambiguous", shownAs: "1905-07-12 00:00" }],
  [number(44102, "yyyy-mm-dd"), { value: "2020-09-28", reading: "partial" }],
  [number(44102), { value: "2020-09-28", reading: "partial" }],
  [number(44102.5), { value: "2020-09-28T12:00:00", reading: "normalised", standard: "2020-09-28 12:00" }],
  [number(20200928), { value: "2020-09-28", reading: "partial" }],
  [text("2020-09-28"), { value: "2020-09-28", reading: "partial" }],
  [text("２０２０年９月２８日下午"), { value: "2020-09-28", reading: "partial" }],
  [text("2020-09"), { value: null, reading: "unreadable" }],
  [text("月底"), { value: null, reading: "unreadable" }],
  [text("20.9.28"), { value: null, reading: "ambiguous" }],
])("a moment in %p", (cell, expected) => {
  expect(readDateTime(cell, from1900)).toEqual(expected);
});
