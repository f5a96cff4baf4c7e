import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ageText } from "../../../src/core/cells/months";
import { percentBeside } from "../../../src/core/cells/percents";
import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../../src/core/rules/catalogue";
import ageVsBirth from "../../../src/core/rules/consistency/age-vs-birth";
import ageVsWorkYears from "../../../src/core/rules/consistency/age-vs-work-years";
import agePlausibility from "../../../src/core/rules/fields/age-plausibility";
import deedsLength from "../../../src/core/rules/person/deeds-length";
import type { Rule } from "../../../src/core/rules/rule";
import teamRatio from "../../../src/core/rules/team/team-ratio";
import { claims } from "../../support/claims";
import { type Given, givenRecords, han } from "../../support/given";

/** Words that compare what stands before them with a bound. */
const comparing =
  /超过|超出|不满|少于|多于|低于|高于|大于|小于|[早晚]于|已过|至少|达[到{]|下限|相差|方[满达]|原则上|余量|(?<!看不出|可能)不足\{/;

/** They compare, but with what they do not quote, or quote only what stands in the cell. */
const quotingNoBound = [
  "age-plausibility.unborn",
  "age-vs-work-years.impossible",
  "wb-header-changed.tooManyRows",
  "condition-missing.missing",
  "team-annual-project.missing",
  "team-years.short",
  "leader-level.low",
];

const messages = rules.flatMap(({ meta }) =>
  Object.entries(meta.messages).map(([id, message]) => ({ id: `${meta.id}.${id}`, file: meta.id, message })),
);

test("every message that compares its numbers has its claim, and no other message has one", () => {
  const compared = messages.filter(({ message }) => comparing.test(message) && message.includes("{"));
  expect(compared.map(({ id }) => id).filter((id) => !(id in claims) && !quotingNoBound.includes(id))).toEqual([]);
  const known = new Set(messages.map(({ id }) => id));
  expect([...Object.keys(claims), ...quotingNoBound].filter((id) => !known.has(id))).toEqual([]);
});

test("every message with a claim is made in its rule's table test", () => {
  const tables = readdirSync(__dirname, { recursive: true, encoding: "utf8" });
  const isMade = (file: string, id: string) => {
    const table = tables.find((each) => each.endsWith(`/${file}.test.ts`));
    return table !== undefined && readFileSync(join(__dirname, table), "utf8").includes(`"${id.split(".")[1]}"`);
  };
  expect(messages.filter(({ id, file }) => id in claims && !isMade(file, id)).map(({ id }) => id)).toEqual([]);
});

test("ages of every month are true beside every bound", () => {
  const years = Array.from({ length: 53 }, (_, index) => 1955 + index);
  const births = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`),
  );
  const persons = {
    goldWorkers: births.flatMap((birth) => ["男", "女"].map((sex) => ({ birth, sex, workYears: 20 }))),
    pairs: births.map((birth) => ({ "apprentice.birth": birth, "apprentice.politics": "共青团员" })),
  };
  expect(expectTrue(agePlausibility, persons)).toBeGreaterThan(0);
  expect(expectTrue(ageVsWorkYears, persons)).toBeGreaterThan(0);
  const stated = births.flatMap((birth) =>
    [-3, -2, -1, 0, 1, 2].map((more) => ({
      "master.birth": birth,
      "master.age": 2020 - Number(birth.slice(0, 4)) + more,
    })),
  );
  expect(expectTrue(ageVsBirth, { pairs: stated })).toBeGreaterThan(0);
  expect([335, 336, 337, 347, 348, 5].map(ageText)).toEqual([
    "27岁11个月",
    "28岁",
    "28岁1个月",
    "28岁11个月",
    "29岁",
    "0岁5个月",
  ]);
});

test("lengths about every bound are true beside it", () => {
  for (const count of [1, 639, 640, 641, 799, 800, 801, 839, 840, 959, 960, 961]) {
    expectTrue(deedsLength, { goldWorkers: [{ deeds: han(count) }], pairs: [{ deeds: han(count) }] });
  }
});

test("a share that misses its bound never looks like it", () => {
  for (const bound of [0.1, 0.125, 0.2, 1 / 3, 0.333, 0.5, 0.6, 0.75]) {
    for (let size = 1; size <= 2400; size += size < 60 ? 1 : 37) {
      const least = Math.ceil(size * bound - 1e-9);
      const inPercent = percentBeside(bound, (least - 1) / size);
      expect(inPercent((least - 1) / size)).toBeLessThan(inPercent(bound));
      const above = percentBeside(bound, (least + 1) / size);
      expect(above((least + 1) / size)).toBeGreaterThan(above(bound));
    }
  }
});

test("shares of a team that miss the bound are said to", () => {
  const notice: Notice = {
    ...kunming2020,
    awards: kunming2020.awards.map((award) =>
      award.kind === "team" && award.senior ? { ...award, senior: { ...award.senior, ratio: 0.6667 } } : award,
    ),
  };
  const members = ["高级技师", "技师", "中级工"].map((qualification, index) => ({
    qualification,
    role: index === 0 ? "负责人" : "成员",
  }));
  expect(expectTrue(teamRatio, { stations: [{}], members }, notice)).toBe(1);
});

/** Looks at every sentence that the rule makes, and says how many. */
function expectTrue(rule: Rule, given: Given, notice = kunming2020): number {
  const findings = [...rule.check({ records: givenRecords(given, notice), notice })];
  const untrue = findings.filter(({ messageId, data }) => claims[`${rule.meta.id}.${messageId}`]?.(data) === false);
  expect(untrue).toEqual([]);
  return findings.length;
}
