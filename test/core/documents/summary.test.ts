import { paperOfSheet } from "../../../src/core/documents/paper/paperOfSheet";
import { renderText } from "../../../src/core/documents/renderText";
import { summaryDocument } from "../../../src/core/documents/summaryDocument";
import type { Issue } from "../../../src/core/issues/issue";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { LetterSheet } from "../../../src/core/workbook/records";
import { type Given, givenRecords, times } from "../../support/given";
import { givenCity, pooledUnit, unit } from "../../support/givenCity";
import { givenIssue } from "../../support/givenIssue";
import { expectGolden } from "../../support/golden";
import { kunmingAwards } from "../../support/kunming";

function given(workbook: Given, issues: readonly Issue[] = []) {
  return summaryDocument({ records: givenRecords(workbook), notice: kunming2020, issues });
}

/** The texts of the first row that begins so. */
function row(document: ReturnType<typeof summaryDocument>, ...begin: string[]): unknown[] | undefined {
  const rows = document.rows.map(({ cells }) => cells.map(({ value }) => value));
  return rows.find((values) => begin.every((text, index) => values[index] === text));
}

const full: Given = {
  goldWorkers: [
    { rank: 2, name: "岩英", sex: "女", ethnicity: "傣族", migrantWorker: "是" },
    { rank: 1, employerKind: "事业单位", education: "本科" },
    { rank: null, review: "不予推荐" },
    { rank: null, review: "补充材料" },
    { rank: null, review: null },
  ],
  pairs: [{ "apprentice.trade": "钳工", "apprentice.employer": "昆明星河电力有限公司" }],
  stations: times(3),
  studios: [],
};

test("a unit's summary", () => {
  const issues = [
    givenIssue(["金牌工人!C4"]),
    givenIssue(["技师工作站!BE6"], { severity: "warning" }),
    givenIssue(["单位信息!B12"]),
  ];
  expectGolden(renderText(given(full, issues)), "summary/unit.txt");
});

test("an empty workbook says that nobody is recommended", () => {
  expectGolden(renderText(given({})), "summary/empty.txt");
});

test("the list of former honours that was compared with, or that there was none", () => {
  const noted = (workbook: Given) => given(workbook).rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  const list = [
    { name: "段应龙", edition: "2018年", teamName: null },
    { name: "段 应龙", edition: "2019年", teamName: null },
    { name: null, edition: "2019年", teamName: "白晓滇创新工作室" },
  ];
  expect(noted({ priorHonours: list })).toContain(
    "往届情况：已与本工作簿“往届名单”（2018年、2019年）中的姓名1个、站室名称1个核对。",
  );
  expect(noted({})).toContain("往届情况：“往届名单”为空，是否已获命名、创建未作核对。");
});

test.each([
  [2, 1, 2],
  [3, 0, 3],
  [4, "超1名", 4],
])("of 3 places, %i used leave %s", (count, left, recommended) => {
  expect(row(given({ goldWorkers: times(count) }), "金牌工人")?.slice(1, 5)).toEqual([3, 9, recommended, left]);
});

test("a union of a pool sees the shared places, and none left or exceeded of its own", () => {
  const workbook = { unitInfo: [{ unit: "直属基层工会", reportingUnit: "甲厂工会" }], goldWorkers: times(5) };
  expect(row(given(workbook), "金牌工人")?.slice(1, 5)).toEqual(["共用4名", 9, 5, "—"]);
  expect(given(workbook).bars).toEqual([]);
});

test.each(["大理州总工会", null])("the places of a unit that is in no table are not known: %s", (unit) => {
  const document = given({ unitInfo: [{ unit }], goldWorkers: times(1) });
  expect(row(document, "金牌工人")?.slice(1, 5)).toEqual(["—", 9, 1, "—"]);
  expect(row(document, "师徒结对")?.slice(1, 3)).toEqual(["—", 9]);
});

test.each([
  ["1985-09", "35岁及以下"],
  ["1984-09", "36至45岁"],
  ["1984-10", "35岁及以下"],
  ["1974-09", "46至55岁"],
  ["1964-09", "56岁及以上"],
  ["1964-10", "46至55岁"],
])("born in %s, at the form of September 2020, is %s", (birth, band) => {
  const document = given({ goldWorkers: [{ birth, filledOn: "2020-09-10" }] });
  for (const each of ["35岁及以下", "36至45岁", "46至55岁", "56岁及以上"]) {
    const values = document.rows
      .map(({ cells }) => cells.map(({ value }) => value))
      .find((texts) => texts.includes(each));
    expect(values?.at(-1)).toBe(each === band ? 1 : 0);
  }
});

test("what is not filled in is counted as such", () => {
  const document = given({ goldWorkers: [{ sex: null }, {}] });
  expect(row(document, "未填")).toEqual(["未填", 1, "—", "—", "—", 1]);
});

test("a category is ready when nothing is open and its letter stands, and says what is missing otherwise", () => {
  const readiness = (workbook: Given, issues: readonly Issue[] = [], letters: readonly LetterSheet[] = []) =>
    summaryDocument({ records: { ...givenRecords(workbook), letters }, notice: kunming2020, issues })
      .rows.map(({ cells }) => cells.map(({ value }) => value))
      .filter((values) => values[0] === "金牌工人")[1];
  const letter = {
    award: kunmingAwards.gold,
    at: { sheet: "承诺书-金牌工人", row: 20, column: 1 },
    listed: [],
    isDraft: false,
  };
  const publicity = "2020年9月15日至2020年9月21日，无异议";

  expect(readiness({ goldWorkers: times(2) }, [], [{ ...letter, edited: false }])).toEqual([
    "金牌工人",
    0,
    0,
    "已生成",
    publicity,
    "2/2名",
    "可以上报",
  ]);
  expect(readiness({ goldWorkers: times(2) }, [], [{ ...letter, edited: true }])).toContain("已生成，有手工改动");
  expect(readiness({ goldWorkers: times(2) }, [], [{ ...letter, edited: false, isDraft: true }])).toContain("草稿");
  expect(readiness({ goldWorkers: times(2) })?.slice(3)).toEqual(["未生成", publicity, "2/2名", "待出承诺书"]);
  expect(readiness({ goldWorkers: [{ seals: "行政、工会" }, {}] })).toContain("1/2名");
  expect(readiness({ goldWorkers: times(1) }, [givenIssue(["金牌工人!C4"])])).toContain("须改正");
  expect(readiness({ goldWorkers: times(1) }, [givenIssue(["金牌工人!C4"], { severity: "warning" })])).toContain(
    "须说明",
  );
  expect(readiness({})).toEqual(["金牌工人", 0, 0, "—", "—", "—", "无推荐"]);
});

describe("the city's summary", () => {
  const city = givenCity({
    "富民.xlsx": { ...unit("富民县总工会"), goldWorkers: times(4), stations: times(1) },
    "高新.xlsx": { ...unit("高新区总工会"), stations: [{ name: "高新某技师工作站" }] },
    "云星.xlsx": { ...pooledUnit("直属基层工会", "云星公司工会"), goldWorkers: times(2) },
  });
  const document = summaryDocument({ records: city(), notice: kunming2020, issues: [] });

  test("counts the places of all units, and what one exceeds whatever the others leave", () => {
    expect(row(document, "金牌工人")?.slice(1, 5)).toEqual([100, 6, 6, "超1名"]);
  });

  test("takes a unit without a ceiling for none that exceeds", () => {
    expect(row(document, "技师工作站")?.slice(1, 5)).toEqual(["14个单位共28个", 2, 2, 27]);
  });

  test("draws bars only where every unit has a number", () => {
    expect(document.bars).toEqual([expect.objectContaining({ max: 100 })]);
  });

  test("tells how many recommend in each category, and who recommends whom", () => {
    const rows = document.rows.map(({ cells }) => cells.map(({ value }) => value));
    expect(rows).toContainEqual(["金牌工人", 0, 0, "2个", "6/6名", "无问题"]);
    expect(rows).toContainEqual([2, "高新区总工会", "高新某技师工作站", expect.any(String), expect.any(String)]);
    expect(rows.flat().join()).not.toMatch(/承诺书|公示|检查结果/);
  });
});

test("a list of several pages has its head on each, and in a text program one that is set again by itself", () => {
  const document = given({ goldWorkers: times(60).map((_, index) => ({ rank: index + 1 })), stations: times(40) });
  const heads = document.rows.flatMap(({ cells, repeats }, index) =>
    cells[0]?.value === "序号" ? [[index + 1, repeats ?? false]] : [],
  );
  const [first, ...others] = document.page.breaksBefore ?? [];
  const within = others.filter((row) => document.rows[row - 1]?.repeats);
  expect(within).toHaveLength(3);
  expect(heads).toEqual([[(first ?? 0) + 1, false], ...within.map((row) => [row, true])]);
  const tables = paperOfSheet(document).blocks.flatMap((block) => (block.block === "table" ? [block] : []));
  const list = tables.find(({ rows }) => rows[0]?.cells[0]?.value === "序号");
  expect([list?.heads, list?.rows.length]).toEqual([1, 1 + 2 + 60 + 40]);
});
