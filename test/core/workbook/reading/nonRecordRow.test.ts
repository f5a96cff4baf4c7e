import { nonRecordText } from "../../../../src/core/workbook/reading/nonRecordRow";
import { typedSheet } from "../../../support/given";

function textOf(...cells: (string | number | null)[]) {
  const [row] = typedSheet("金牌工人", [cells]).rows;
  return row ? nonRecordText(row) : undefined;
}

test.each([
  ["合 计"],
  ["合计：5人"],
  ["小计"],
  ["汇总"],
  ["共3人"],
  ["共 3 人"],
  ["共计十二人"],
  ["总共3名"],
  ["合计（人）"],
  ["总人数：3"],
  ["人数合计"],
  ["本页小计"],
  ["全县合计"],
  ["推荐人数"],
  ["Total"],
  ["Grand Total"],
  ["Subtotal: 3"],
  ["注：以上人员按推荐顺序排列"],
  ["说明"],
])("%s is no record", (text) => {
  expect(textOf(text)).toBe(text);
  expect(textOf(null, null, text, 5)).toBe(text);
});

test("a sum is no record however many cells it fills, and an example neither", () => {
  expect(textOf("合计", null, 1, 2, 3, 4, 5, 6)).toBe("合计");
  expect(textOf("示例", "GW-530124-001", "李某", "男", "汉族", "1985-06")).toBe("示例");
});

test.each([
  [["合明"]],
  [["共青团员"]],
  [["汇总组"]],
  [["总工"]],
  [["Sumner"]],
  [["注册安全员"]],
  [[1, "合计"]],
  [["备注", "a", "b", "c", "d"]],
  [["说明书编写组", "李某"]],
])("%j is a record", (cells) => {
  expect(textOf(...cells)).toBeNull();
});
