import { districtStudios } from "../../scripts/samples/notices/districtStudios";
import { type Counts, placeOf, quotasOf } from "../../scripts/samples/notices/fillNotice";
import { kunming2021 } from "../../scripts/samples/notices/kunming2021";
import { mayDay } from "../../scripts/samples/notices/mayDay";
import { oneEach } from "../../scripts/samples/notices/oneEach";
import { consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { inspectData } from "../../src/app/inspectWorkbook";
import type { Notice, NoticeUnit } from "../../src/core/notice/notice";
import { withEdits } from "../../src/core/workbook/withEdits";
import { givenUnit } from "../support/sampleNotices";

function unitOf({ units }: Notice, name: string): NoticeUnit {
  const unit = units.find((each) => each.name === name);
  if (!unit) throw new Error(`no unit ${name}`);
  return unit;
}

async function said(notice: Notice, unit: NoticeUnit, counts: Counts, rule = "quota-exceeded") {
  const { data } = (await givenUnit(notice, unit)).filled({ ...quotasOf(notice, unit), ...counts });
  return inspectData(data, notice)
    .issues.filter((issue) => issue.rule === rule)
    .map(({ severity, message }) => `${severity} ${message}`);
}

describe("quotas", () => {
  test.each([
    [mayDay, "东岭区总工会", { certificate: 2, medal: 10, pioneer: 2 }, []],
    [mayDay, "东岭区总工会", { certificate: 3 }, ["error 名额2个，拟推荐3个，超出1个"]],
    [mayDay, "东岭区总工会", { medal: 12 }, ["error 名额10人，拟推荐12人，超出2人"]],
    [mayDay, "东岭区总工会", { pioneer: 3 }, ["error 名额2个，拟推荐3个，超出1个"]],
    // A range says nothing at either end, asks below it, and is no more than a number above it.
    [districtStudios, "溪口街道总工会", { studio: 1 }, []],
    [districtStudios, "溪口街道总工会", { studio: 2 }, []],
    [districtStudios, "溪口街道总工会", { studio: 3 }, ["error 名额2个，拟推荐3个，超出1个"]],
    [oneEach, "云岭供电有限公司工会", { artisan: 1, mentor: 1, workshop: 1 }, []],
    [oneEach, "云岭供电有限公司工会", { artisan: 2 }, ["error 名额1人，拟推荐2人，超出1人"]],
    [oneEach, "云岭供电有限公司工会", { mentor: 2 }, ["error 名额1对，拟推荐2对，超出1对"]],
    // 原则上: up to the number silent, above it a reason is asked for.
    [kunming2021, "富民县总工会", { gold: 1, pair: 1, station: 2, studio: 2 }, []],
    [
      kunming2021,
      "富民县总工会",
      { gold: 1, pair: 1, station: 3, studio: 2 },
      ["warning 技师工作站拟推荐3个，原则上2个"],
    ],
  ] as const)("%#: %o", async (notice, unit, counts, expected) => {
    const found = await said(notice, unitOf(notice, unit), counts);
    expect(found.map((each) => each.split("；")[0])).toEqual(expected);
  });

  test("less than a range's lower end is asked about", async () => {
    const notice: Notice = {
      ...districtStudios,
      units: districtStudios.units.map((unit) => ({
        ...unit,
        quotas: { studio: { least: 2, most: 3, inPrinciple: false } },
      })),
    };
    expect(await said(notice, unitOf(notice, "溪口街道总工会"), { studio: 1 })).toEqual([
      "advice 职工创新工作室名额2—3个，拟推荐1个；请核对是否还有推荐对象。",
    ]);
    expect(await said(notice, unitOf(notice, "溪口街道总工会"), { studio: 2 })).toEqual([]);
  });

  test("units that share a quota are counted together, by the city only", async () => {
    const [east, west] = [unitOf(mayDay, "东岭区总工会"), unitOf(mayDay, "西岭区总工会")];
    const notice: Notice = {
      ...mayDay,
      units: mayDay.units.map((unit) => (unit.name === east.name ? { ...unit, pooled: true } : unit)),
      rules: { ...mayDay.rules, "cons-pool-quota": { severity: "error", clause: ["一"] } },
    };
    const pool = unitOf(notice, east.name);
    const send = async (file: string, seed: number, medal: number) => {
      const { data } = (await givenUnit(notice, pool, seed)).filled({ certificate: 0, medal, pioneer: 0 });
      return submissionOf(file, data, notice);
    };
    const pooled = async (first: number, second: number) => {
      const incoming = [await send("甲.xlsx", 1, first), await send("乙.xlsx", 2, second)];
      return consolidateWorkbooks(incoming, { notice }).crossIssues.filter(({ rule }) => rule === "cons-pool-quota");
    };
    expect(await said(notice, pool, { medal: 11 })).toEqual([]);
    expect(await pooled(5, 5)).toEqual([]);
    expect((await pooled(5, 6)).map(({ message }) => message.includes("11人"))).toEqual([true]);
    expect(west.pooled).toBe(false);
  });
});

describe("shares of the list at their exact boundary", () => {
  const unit = unitOf(mayDay, "东岭区总工会");

  /** A list of so many, of which so many have the value. */
  async function list(field: string, value: string, other: string, count: number, matching: number) {
    const { data } = (await givenUnit(mayDay, unit)).filled({ certificate: 0, medal: count, pioneer: 0 });
    const edits = Array.from({ length: count }, (_, index) => ({
      at: placeOf(mayDay, "medal", index, field),
      value: index < matching ? value : other,
    }));
    return withEdits(data, edits);
  }

  test.each([
    ["sex", "女", "男", 10, 2, null],
    ["sex", "女", "男", 10, 1, "女职工1人，占10%，应不低于20%，尚缺1人"],
    ["sex", "女", "男", 10, 0, "女职工0人，占0%，应不低于20%，尚缺2人"],
    ["sex", "女", "男", 6, 2, null],
    ["sex", "女", "男", 6, 1, "女职工1人，占16.7%，应不低于20%，尚缺1人"],
    ["migrantWorker", "是", "否", 5, 1, null],
    ["migrantWorker", "是", "否", 5, 0, "农民工0人，占0%，应不低于20%，尚缺1人"],
    ["frontline", "是", "否", 10, 6, null],
    ["frontline", "是", "否", 10, 5, "一线职工5人，占50%，应不低于60%，尚缺1人"],
    ["frontline", "是", "否", 7, 4, "一线职工4人，占57.1%，应不低于60%，尚缺1人"],
    ["employerKind", "企业", "机关", 10, 5, null],
    ["employerKind", "企业", "机关", 10, 2, "企业职工2人，占20%，应不低于50%，尚缺3人"],
  ] as const)("%s: %s of %i, %i", async (field, value, other, count, matching, expected) => {
    const { issues } = inspectData(await list(field, value, other, count, matching), mayDay);
    const messages = issues.filter(({ rule }) => rule === "list-ratio").map(({ message }) => message);
    expect(messages).toEqual(expected === null ? [] : [expect.stringContaining(expected)]);
  });

  test("whoever is in the other part of a share is not refused for it, whatever rules are on", async () => {
    const rules: Notice["rules"] = { ...mayDay.rules, "frontline-post": { severity: "error", clause: [] } };
    const refused = async (atLeast: number) => {
      const awards = mayDay.awards.map((award) => ({
        ...award,
        ratios: award.ratios.map((ratio) => (ratio.field === "frontline" ? { ...ratio, atLeast } : ratio)),
      }));
      const { issues } = inspectData(await list("frontline", "是", "否", 10, 6), { ...mayDay, rules, awards });
      return issues.filter(({ rule }) => rule === "frontline-post").flatMap(({ at }) => at).length;
    };
    expect(await refused(0.6)).toBe(0);
    expect(await refused(1)).toBe(4);
  });

  test("a share of the city's list is told to the city alone", async () => {
    const of = async (heads: number) => {
      const data = await list("unitHead", "是", "否", 10, heads);
      expect(inspectData(data, mayDay).issues.filter(({ rule }) => rule === "list-ratio")).toEqual([]);
      const { issues } = consolidateWorkbooks([submissionOf("东岭.xlsx", data, mayDay)], { notice: mayDay });
      return issues.filter(({ rule }) => rule === "list-ratio").map(({ message }) => message);
    };
    expect(await of(1)).toEqual([]);
    expect(await of(2)).toEqual([expect.stringContaining("单位负责人2人，占20%，应不高于15%，超出1人")]);
  });
});
