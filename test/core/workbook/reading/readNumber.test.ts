import { readNumber } from "../../../../src/core/workbook/reading/readNumber";

const text = (typed: string) => ({ kind: "text", text: typed }) as const;
const number = (typed: number) => ({ kind: "number", number: typed, format: "General" }) as const;

test.each([
  ["5", 5],
  ["５", 5],
  [" 5 ", 5],
  ["\u202d4\u200b5\u202c岁", 45],
  ["45岁", 45],
  ["45 周岁", 45],
  ["6年", 6],
  ["6年3个月", 6.25],
  ["6年零1月", 6.08],
  ["6个月", 0.5],
  ["12,345", 12345],
  ["1,234,567.5", 1234567.5],
  ["35.6万元", 35.6],
])("%s is the number %p, written otherwise", (typed, expected) => {
  expect(readNumber(text(typed), { integer: false })).toEqual({
    value: expected,
    reading: "normalised",
    standard: expected,
  });
});

test.each(["六年", "约5", "5²", "5½", "①", "5-6", "6年12个月", "1,23", "5元", "无", ""])("%s is no number", (typed) => {
  expect(readNumber(text(typed), { integer: false })).toEqual({ value: null, reading: "unreadable" });
});

test("a number cell is written as wanted", () => {
  expect(readNumber(number(6.5), { integer: false })).toEqual({ value: 6.5, reading: "plain" });
});

test("no column of the workbook counts below nothing", () => {
  expect(readNumber(number(0), { integer: true }).value).toBe(0);
  expect(readNumber(number(-1), { integer: true }).reading).toBe("unreadable");
  expect(readNumber(text("-0.5"), { integer: false }).reading).toBe("unreadable");
});

test("an integer column takes whole numbers only", () => {
  expect(readNumber(number(5), { integer: true }).value).toBe(5);
  expect(readNumber(number(5.5), { integer: true }).reading).toBe("unreadable");
  expect(readNumber(text("6年3个月"), { integer: true }).reading).toBe("unreadable");
});
