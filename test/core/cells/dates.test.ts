import { dateOfSerial, isDateFormat, showsTime } from "../../../src/core/cells/dates";

test.each([
  [0, false, "1899-12-31T00:00:00"],
  [1, false, "1900-01-01T00:00:00"],
  [59, false, "1900-02-28T00:00:00"],
  [61, false, "1900-03-01T00:00:00"],
  [44102.680555555555, false, "2020-09-28T16:20:00"],
  [44102.9999999, false, "2020-09-29T00:00:00"],
  [2958465, false, "9999-12-31T00:00:00"],
  [2958465.9999999, false, "9999-12-31T23:59:59"],
  [2958466, false, null],
  [0, true, "1904-01-01T00:00:00"],
  [42640, true, "2020-09-28T00:00:00"],
  [2957003, true, "9999-12-31T00:00:00"],
  [2957004, true, null],
  [-1, false, null],
  [Number.NaN, false, null],
])("serial %p (1904: %p) is %p", (serial, date1904, expected) => {
  expect(dateOfSerial(serial, date1904)).toBe(expected);
});

test.each([
  "yyyy-mm-dd",
  'yyyy"年"m"月"',
  "[$-804]yyyy年m月d日",
  "h:mm",
  "[h]:mm:ss",
  "[$-409]d/mmm/yy;@",
  "m/d/yy h:mm",
])("%s is a date format", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each(["", "General", "@", "0.00", '0"年"', "#,##0;[Red]-#,##0", "G/通用格式", '0"days"', "0\\d", "0.00E+00"])(
  "%s is no date format",
  (format) => {
    expect(isDateFormat(format)).toBe(false);
  },
);

test("tells a time of day from a day", () => {
  expect(showsTime("yyyy-mm-dd hh:mm")).toBe(true);
  expect(showsTime('yyyy"年"m"月"d"日"')).toBe(false);
});
