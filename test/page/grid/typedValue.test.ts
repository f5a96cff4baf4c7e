import type { Cell } from "../../../src/core/cells/cellValue";
import { changedName } from "../../../src/page/fileName";
import { editText } from "../../../src/page/grid/editText";
import { typedValue } from "../../../src/page/grid/typedValue";

test.each<[string, string, string | number | null]>([
  ["12", "General", 12],
  ["-1.5", "0.00", -1.5],
  [" 7 ", "0", 7],
  ["007", "@", "007"],
  ["007", "General", "007"],
  ["08711234567", "General", "08711234567"],
  ["0", "General", 0],
  ["0.5", "General", 0.5],
  ["-0.5", "General", -0.5],
  ["123456789012345", "General", 123456789012345],
  ["1234567890123456", "General", "1234567890123456"],
  ["530124198501011234", "General", "530124198501011234"],
  ["1234567890.123456", "General", "1234567890.123456"],
  ["12人", "General", "12人"],
  ["", "General", null],
  ["  ", "@", null],
  ["2020-9-28", "yyyy-mm-dd", 44102],
  ["2020年9月28日", "yyyy-mm-dd", 44102],
  ["2020-09-28 12:00", "yyyy-mm-dd hh:mm", 44102.5],
  ["2020-02-30", "yyyy-mm-dd", "2020-02-30"],
  ["一行\r\n又一行", "@", "一行\n又一行"],
])("%j typed into a cell of format %s becomes %j", (typed, format, expected) => {
  expect(typedValue(typed, format, false)).toBe(expected);
});

test("dates count from 1904 where the workbook says so", () => {
  expect(typedValue("1904-01-02", "yyyy-mm-dd", true)).toBe(1);
});

test.each<[Cell | null, string, string | null]>([
  [null, "", ""],
  [{ kind: "text", text: "岩英" }, "● 岩英", "岩英"],
  [{ kind: "number", number: 0.125, format: "0%" }, "13%", "0.125"],
  [{ kind: "number", number: 44102, format: "yyyy-mm-dd" }, "2020-09-28", "2020-09-28"],
  [{ kind: "number", number: 3, format: "General", formula: "1+2" }, "3", null],
])("the editor of %j begins with what is to be changed", (value, shown, expected) => {
  expect(editText(value, shown)).toBe(expected);
});

test.each([
  ["申报.xlsx", "申报-已处理.xlsx"],
  ["申报.v2.xlsm", "申报.v2-已处理.xlsm"],
  ["申报-已处理.xlsx", "申报-已处理.xlsx"],
  ["申报", "申报-已处理.xlsx"],
])("a changed copy of %s is called %s", (name, expected) => {
  expect(changedName(name)).toBe(expected);
});
