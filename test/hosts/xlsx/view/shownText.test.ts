import type { CellValue } from "../../../../src/core/cells/cellValue";
import { formattedText } from "../../../../src/hosts/xlsx/view/format/formattedText";

/** 2020-09-28 16:05:09. */
const moment = 44102 + (16 * 3600 + 5 * 60 + 9) / 86_400;
const number = (value: number): CellValue => ({ kind: "number", number: value, format: "" });

test.each<[string, number, string]>([
  ["General", 12, "12"],
  ["General", -0.5, "-0.5"],
  ["General", 0.1 + 0.2, "0.3"],
  ["General", 99_999_999_999, "99999999999"],
  ["General", 530_124_198_906_010_000, "5.30124E+17"],
  ["General", 100_000_000_000, "1E+11"],
  ["General", 0.000_000_000_12, "1.2E-10"],
  ["@", 7, "7"],
  ["0", 2.5, "3"],
  ["0", -2, "-2"],
  ["000", 7, "007"],
  ["0_ ", 12, "12 "],
  ["0.00", 1, "1.00"],
  ["0.0#", 1.25, "1.25"],
  ["0.0#", 1.2, "1.2"],
  ["#,##0", 1_234_567, "1,234,567"],
  ["#,##0.00", -1234.5, "-1,234.50"],
  ["#,##0,", 1_234_567, "1,235"],
  ["0%", 0.125, "13%"],
  ["0.0%", 0.125, "12.5%"],
  ["0.00E+00", 12345, "1.23E+04"],
  ['0"人"', 3, "3人"],
  ['"¥"#,##0;[Red]"¥"-#,##0', -5, "¥-5"],
  ["[$¥-804]#,##0", 5, "¥5"],
  ["0;-0;;@", 0, ""],
  ['0;"负"0;"零"', -3, "负3"],
  ['0;"负"0;"零"', 0, "零"],
  ["# ?/?", 0.5, "0.5"],
  ['"● "@', 5, "● 5"],
  ["yyyy-mm-dd", moment, "2020-09-28"],
  ["yyyy-mm-dd hh:mm", moment, "2020-09-28 16:05"],
  ['yyyy"年"m"月"', moment, "2020年9月"],
  ["yyyy/m/d", moment, "2020/9/28"],
  ["yyyy\\.mm", moment, "2020.09"],
  ['[$-804]yyyy"年"m"月"d"日"aaaa', moment, "2020年9月28日星期一"],
  ["mm:ss", moment, "05:09"],
  ["h:mm AM/PM", moment, "4:05 PM"],
  ['上午/下午h"时"mm"分"', moment, "下午4时05分"],
  ["d-mmm-yy", moment, "28-Sep-20"],
  ["[h]:mm", 1.5, "36:00"],
  ["yyyy-mm-dd", -1, "-1"],
])("%s shows %d as %s", (format, value, expected) => {
  expect(formattedText(number(value), format, false)).toBe(expected);
});

test.each<[string, string]>([
  ["General", "姓名"],
  ["@", "姓名"],
  ["0.00", "姓名"],
  ['"● "@', "● 姓名"],
  ['0;-0;;"○ "@', "○ 姓名"],
])("%s shows a text as it is, with what stands before it", (format, expected) => {
  expect(formattedText({ kind: "text", text: "姓名" }, format, false)).toBe(expected);
});

test("blank cells, truth values and errors show as in the sheet", () => {
  expect(formattedText(null, '"● "@', false)).toBe("");
  expect(formattedText({ kind: "boolean", boolean: true }, "0", false)).toBe("TRUE");
  expect(formattedText({ kind: "error", code: "#N/A" }, "0", false)).toBe("#N/A");
});

test("dates count from 1904 where the workbook says so", () => {
  expect(formattedText(number(1), "yyyy-mm-dd", true)).toBe("1904-01-02");
});
