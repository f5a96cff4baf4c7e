import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { planDelete, planInsert, type RowsPlan, spansOf } from "../../../src/page/rows/planRows";
import { zhCN } from "../../../src/page/strings/zhCN";
import { givenWorkbook, times } from "../../support/given";

const data = givenWorkbook({ goldWorkers: times(3) });
const sheet = "金牌工人";

test("rows come in with the next numbers, and look as the one above, or as the first record", () => {
  const plan = planInsert(data, kunming2020, sheet, 5, 2);
  expect(plan).toMatchObject({ refused: null, change: { kind: "insert", sheet, at: 5, count: 2, like: 4 } });
  expect(plan.refused === null && plan.edits.map(({ at, value }) => [at.row, value])).toEqual([
    [5, 4],
    [5, "GW-530124-004"],
    [6, 5],
    [6, "GW-530124-005"],
  ]);
  expect(planInsert(data, kunming2020, sheet, 4, 1)).toMatchObject({ change: { at: 4, like: 4 } });
});

test.each<[string, () => RowsPlan, string]>([
  [
    "among headings",
    () => planInsert(data, kunming2020, sheet, 3, 1),
    "第1至3行是标题和表头，不能在其中插入行；请从第4行起插入。",
  ],
  ["too many", () => planInsert(data, kunming2020, sheet, 4, 1001), "一次最多插入1,000行，请少选几行。"],
  [
    "a heading goes",
    () => planDelete(data, kunming2020, sheet, [{ from: 3, to: 5 }]),
    "第1至3行是标题和表头，不能删除；请只选第4行起的行。",
  ],
  [
    "a form",
    () => planDelete(data, kunming2020, "单位信息", [{ from: 5, to: 5 }]),
    "“单位信息”表的每一行是一个栏目，不能删除行。",
  ],
])("is refused: %s", (_, plan, message) => {
  expect(plan().refused?.(zhCN.refused)).toBe(message);
});

test("a sheet that the program has made gets no rows", () => {
  const made = {
    ...data,
    sheets: data.sheets.map((each) =>
      each.name === sheet ? { ...each, generated: { kind: "summary" as const, fingerprint: "" } } : each,
    ),
  };
  const { refused } = planInsert(made, kunming2020, sheet, 5, 1);
  expect(refused?.(zhCN.refused)).toBe("“金牌工人”由程序生成，不能插入行；请改原表，再重新生成。");
});

test("rows that follow each other go as one span", () => {
  expect(spansOf([7, 5, 4, 5])).toEqual([
    { from: 4, to: 5 },
    { from: 7, to: 7 },
  ]);
});
