import { shiftFormula } from "../../../../src/hosts/xlsx/read/shiftFormula";

test.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(A1:INDEX(B:B,3))", "SUM(B3:INDEX(C:C,3))"],
  ["SUM(2:$3)+SUM($A:A)", "SUM(4:$3)+SUM($A:B)"],
  ["LOG10(A1)&\"A1\"&'A1 表'!A1", "LOG10(B3)&\"A1\"&'A1 表'!B3"],
  ["Q1!A1+单位A1+表A1!C2", "Q1!B3+单位A1+表A1!D4"],
  ["AB1:AC3!A1", "AB1:AC3!B3"],
  ["T[A1]+rate_A1+1E5+TRUE", "T[A1]+rate_A1+1E5+TRUE"],
  ['"say ""A1"""&A1', '"say ""A1"""&B3'],
])("%s moved two down and one right is %s", (formula, moved) => {
  expect(shiftFormula(formula, 2, 1)).toBe(moved);
});

test("a reference moved off the sheet is lost", () => {
  expect(shiftFormula("A2+B1+B2", -1, -1)).toBe("#REF!+#REF!+A1");
});
