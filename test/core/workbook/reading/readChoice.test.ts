import { kunmingSheets } from "../../../../scripts/samples/kunmingSheets";
import type { CellValue } from "../../../../src/core/cells/cellValue";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { type Choices, choicesOf } from "../../../../src/core/workbook/reading/choices";
import { readChoice, readChoices } from "../../../../src/core/workbook/reading/readChoice";

const text = (typed: string): CellValue => ({ kind: "text", text: typed });

function choices(header: string): Choices {
  const column = kunmingSheets.goldWorkers.columns.find((each) => each.header === header);
  const found = column && choicesOf(column, kunming2020);
  if (!found) throw new Error(`no choices for ${header}`);
  return found;
}

test.each([
  ["民族", "傣族"],
  ["性别", " 男 "],
  ["一线岗位", "是"],
])("%s: %s is written as wanted", (header, typed) => {
  expect(readChoice(text(typed), choices(header))).toEqual({ value: typed.trim(), reading: "plain" });
});

test.each([
  ["民族", text("汉"), "汉族"],
  ["民族", text("傣 族"), "傣族"],
  ["文化程度", text("大学"), "本科"],
  ["一线岗位", { kind: "boolean", boolean: true } as const, "是"],
  ["一线岗位", text("√"), "是"],
  ["初审结果", text("同意"), "同意推荐"],
  ["专家推荐意见", text("同意推荐"), "同意"],
])("%s: %p can only mean %s", (header, cell, standard) => {
  expect(readChoice(cell, choices(header))).toEqual({ value: standard, reading: "normalised", standard });
});

test.each([
  ["民族", "汉民族人"],
  ["文化程度", "研究生"],
  ["一线岗位", "基本是"],
])("%s: %s is none of the choices", (header, typed) => {
  expect(readChoice(text(typed), choices(header))).toEqual({ value: null, reading: "unreadable" });
});

test("several choices, as wanted", () => {
  const cell = { kind: "number", number: 1, format: "General" } as const;
  expect(readChoices(text("1、4"), choices("符合条件"))).toEqual({ value: ["1", "4"], reading: "plain" });
  expect(readChoices(cell, choices("符合条件"))).toEqual({ value: ["1"], reading: "plain" });
});

test.each(["1,4", "1，4", "1；4", "1 4", "1/4", "1和4", "１、４", "1、4、1", "1\n4", "1、4、"])(
  "several choices, written %j",
  (typed) => {
    expect(readChoices(text(typed), choices("符合条件"))).toEqual({
      value: ["1", "4"],
      reading: "normalised",
      standard: "1、4",
    });
  },
);

test.each(["1、7", "14", "、"])("several choices: %s is unreadable", (typed) => {
  expect(readChoices(text(typed), choices("符合条件"))).toEqual({ value: null, reading: "unreadable" });
});

test("the notice's own spellings come before the general ones", () => {
  const notice = { ...kunming2020, words: { ...kunming2020.words, aliases: { 文化程度: { 大学: "大专" } } } };
  const column = kunmingSheets.goldWorkers.columns.find((each) => each.header === "文化程度");
  const read = column && choicesOf(column, notice);
  expect(read && readChoice(text("大学"), read).value).toBe("大专");
});
