import { compositions } from "../../../src/core/documents/summary/composition";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { type Given, givenRecords } from "../../support/given";

/** `35岁及以下 1, 36至45岁 0, …` */
function bands(given: Given, field: "age" | "education" | "frontline" | "sex"): string {
  const [found] = compositions(givenRecords(given), notice, [field]);
  return (found?.bands ?? []).map(({ name, persons }) => `${name ?? "未填"} ${persons.length}`).join(", ");
}

/** 填表日期 of a valid row is in September 2020. */
test.each<[string, Given, string]>([
  ["nobody recommended", { goldWorkers: [{ review: "不予推荐" }] }, ""],
  ["36 on the day", { goldWorkers: [{ birth: "1984-09" }] }, "35岁及以下 0, 36至45岁 1, 46至55岁 0, 56岁及以上 0"],
  [
    "a month short of it",
    { goldWorkers: [{ birth: "1984-10" }] },
    "35岁及以下 1, 36至45岁 0, 46至55岁 0, 56岁及以上 0",
  ],
  ["not filled in", { goldWorkers: [{ birth: null }] }, "35岁及以下 0, 36至45岁 0, 46至55岁 0, 56岁及以上 0, 未填 1"],
])("age: %s", (_, given, expected) => {
  expect(bands(given, "age")).toBe(expected);
});

test("education and front line are counted over all awards, and every person is found in his band", () => {
  const given: Given = {
    goldWorkers: [
      { name: "岩英", education: "大专", frontline: "是" },
      { education: "本科", frontline: "否" },
    ],
  };
  expect(bands(given, "education")).toBe("研究生 0, 本科 1, 大专 1, 中专及以下 0");
  expect(bands(given, "frontline")).toBe("是 1, 否 1");
  const [education] = compositions(givenRecords(given), notice, ["education"]);
  expect(education?.bands[2]?.persons.map(({ name }) => name.value)).toEqual(["岩英"]);
});
