import { parseDate } from "../../../src/core/cells/parseDate";

test.each([
  "1985-06",
  "1985.06",
  "1985.6",
  "1985年6月",
  "1985年06月",
  " 1985 年 6 月 ",
  "1985/6",
  "198506",
  "19850612",
  "1985-06-12",
  "１９８５．０６",
  "1985。06",
  "1985–06",
  "1985─06",
  "1985·6",
  "1985・6",
  "\u202a1985\u200e-06\u202c",
  "6/1985",
])("%s is June 1985", (text) => {
  expect(parseDate(text, "month")).toBe("1985-06");
});

test.each([
  ["1985.10", "1985-10"],
  ["1985.1", "1985-01"],
  ["198512", "1985-12"],
])("%s is %s", (text, month) => {
  expect(parseDate(text, "month")).toBe(month);
});

test.each([
  "2020-09-10",
  "2020.9.10",
  "2020年9月10日",
  "2020年9月10号",
  "2020/9/10",
  "20200910",
  "２０２０－０９－１０",
])("%s is the tenth of September", (text) => {
  expect(parseDate(text, "day")).toBe("2020-09-10");
});

test.each([
  "2020-09-28 16:20",
  "2020-09-28T16:20:00",
  "2020年9月28日16时20分",
  "2020年9月28日 16：20",
  "2020.9.28 16∶20",
  "2020/9/28 下午4:20",
  "20200928 16:20",
  "2020-09-28 16点20",
])("%s is twenty past four in the afternoon", (text) => {
  expect(parseDate(text, "second")).toBe("2020-09-28T16:20:00");
});

test.each([
  ["2020-09-30 17:00:01", "2020-09-30T17:00:01"],
  ["2020-09-30 17点半", "2020-09-30T17:30:00"],
  ["2020-09-30 17时", "2020-09-30T17:00:00"],
  ["2020-09-30 下午12:05", "2020-09-30T12:05:00"],
  ["2020-09-30 23:59:59", "2020-09-30T23:59:59"],
])("%s is %s", (text, moment) => {
  expect(parseDate(text, "second")).toBe(moment);
});

test.each([
  ["85.6", "month"],
  ["85年6月", "month"],
  ["6/85", "month"],
  ["850612", "month"],
  ["9/10/2020", "day"],
  ["20.9.10", "day"],
  ["20.9.28 16:20", "second"],
] as const)("%s could mean several dates", (text, precision) => {
  expect(parseDate(text, precision)).toBe("ambiguous");
});

test.each([
  ["1985", "month"],
  ["1985-13", "month"],
  ["1985-00", "month"],
  ["198513", "month"],
  ["1985-02-30", "month"],
  ["2985-06", "month"],
  ["1899-12", "month"],
  ["不详", "month"],
  ["", "month"],
  ["2020-09", "day"],
  ["2020-02-30", "day"],
  ["2019-02-29", "day"],
  ["2020-09-28", "second"],
  ["2020-09-28 24:00", "second"],
  ["2020-09-28 16:60", "second"],
  ["16:20", "second"],
] as const)("%s as %s is no date", (text, precision) => {
  expect(parseDate(text, precision)).toBeNull();
});

test("a leap day is a day", () => {
  expect(parseDate("2020-02-29", "day")).toBe("2020-02-29");
});

test.each(["2019.1²", "2019①06", "2019½"])("%s is no date: a raised digit is another sign", (text) => {
  expect(parseDate(text, "month")).toBeNull();
});
