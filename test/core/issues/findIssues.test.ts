import { findIssues } from "../../../src/core/issues/findIssues";
import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { defineRule } from "../../../src/core/rules/rule";
import { readRecords } from "../../../src/core/workbook/reading/readRecords";
import type { Records } from "../../../src/core/workbook/records";
import { cityOf } from "../../support/cityWorkbook";
import { type Given, givenRecords } from "../../support/given";
import { kunmingRecords } from "../../support/kunming";

/** A rule that objects to every member and gold worker, and to the first row of 初审公示. */
const rule = defineRule({
  meta: {
    id: "test-rule",
    summary: "",
    messages: { member: "成员{name}。", letter: "落款。", worker: "工人{name}。" },
    fix: "none",
  },
  *check({ records }) {
    for (const { name } of records.members) yield { messageId: "member", at: [name.at], data: { name: name.text } };
    for (const { letterOn } of records.screening.slice(0, 1)) {
      yield { messageId: "letter", at: [letterOn.at], data: {} };
    }
    for (const { name } of kunmingRecords(records).goldWorkers)
      yield { messageId: "worker", at: [name.at], data: { name: name.text } };
  },
});

function issues(given: Given, severity: Notice["rules"][string]["severity"] = "warning") {
  const notice = { ...kunming2020, rules: { "test-rule": { severity, clause: ["四（一）", "附件2"] } } };
  return findIssues([rule], { records: givenRecords({ screening: [], ...given }), notice });
}

test("an issue says its finding in the notice's terms", () => {
  expect(issues({ goldWorkers: [{ name: "岩温" }] })).toEqual([
    {
      rule: "test-rule",
      messageId: "worker",
      severity: "warning",
      at: [{ sheet: "金牌工人", row: 4, column: 3 }],
      record: "GW-530124-001",
      message: "工人岩温。",
      clause: ["四（一）", "附件2"],
      waiver: null,
      fix: null,
    },
  ]);
});

test("a notice may give each message its own severity", () => {
  const found = issues({ goldWorkers: [{}], members: [{}] }, { member: "error", worker: "advice" });
  expect(found.map(({ severity }) => severity)).toEqual(["error", "advice"]);
});

test("a notice may silence a message", () => {
  const found = issues({ goldWorkers: [{}], members: [{}] }, { member: "off", worker: "advice" });
  expect(found.map(({ messageId }) => messageId)).toEqual(["worker"]);
});

test("a message that a notice does not name among its rule's is silent: the notice may be older than it", () => {
  const found = issues({ goldWorkers: [{}], members: [{}] }, { worker: "advice" });
  expect(found.map(({ messageId }) => messageId)).toEqual(["worker"]);
});

test("a rule that the notice does not name is off", () => {
  const notice = { ...kunming2020, rules: {} };
  expect(findIssues([rule], { records: givenRecords({ goldWorkers: [{}] }), notice })).toEqual([]);
});

describe("a reason in 例外说明", () => {
  const waiverOf = (waiver: string | null, severity: "error" | "warning" | "advice" = "warning") =>
    issues({ goldWorkers: [{ waiver }] }, severity)[0]?.waiver;

  test.each([
    ["free text, for every warning of the row", "本人在一线带班", "本人在一线带班"],
    ["for this rule", "test-rule：本人在一线带班", "本人在一线带班"],
    ["for this rule, with a half-width colon", "test-rule: 带班", "带班"],
    ["for this rule among others", "other-rule：甲\ntest-rule：乙；free-rule：丙", "乙"],
  ])("counts: %s", (_, waiver, reason) => {
    expect(waiverOf(waiver)).toBe(reason);
  });

  test.each([
    ["for another rule only", "other-rule：本人在一线带班"],
    ["named, but empty", "test-rule："],
    ["none", "无"],
    ["a word that stands for nothing", "test-rule：待定"],
    ["blank", "  "],
    ["nothing", null],
  ])("does not count: %s", (_, waiver) => {
    expect(waiverOf(waiver)).toBeNull();
  });

  test.each(["error", "advice"] as const)("does not settle an %s", (severity) => {
    expect(waiverOf("本人在一线带班", severity)).toBeNull();
  });

  test.each([
    ["例会改期", "例会改期"],
    ["无", null],
  ])("in 初审公示 is its 备注: %s", (note, reason) => {
    expect(issues({ screening: [{ note }] })[0]).toMatchObject({ messageId: "letter", record: null, waiver: reason });
  });

  test("of a station counts for the rows of its child sheets", () => {
    const [found] = issues({ stations: [{ waiver: "成员新近调入" }], members: [{}] });
    expect(found).toMatchObject({ record: "ST-530124-001", waiver: "成员新近调入" });
  });
});

describe("a message that is told once", () => {
  const once = defineRule({
    meta: {
      id: "once-rule",
      summary: "",
      messages: { employer: "单位“{name}”写错。", trade: "工种{name}。" },
      fix: "proposed",
      toldOnce: ["employer"],
    },
    *check({ records }) {
      for (const { employer, trade } of kunmingRecords(records).goldWorkers) {
        const fix = { safe: false, edits: [{ at: employer.at, value: "某公司" }] } as const;
        yield { messageId: "employer", at: [employer.at], data: { name: employer.text }, fix };
        yield { messageId: "trade", at: [trade.at], data: { name: trade.text } };
      }
    },
  });
  const told = (given: Given | (() => Records)) => {
    const rules: Notice["rules"] = {
      "once-rule": { severity: { employer: "warning", trade: "warning" }, clause: [] },
    };
    const records = typeof given === "function" ? given() : givenRecords(given);
    return findIssues([once], { records, notice: { ...kunming2020, rules } })
      .filter(({ messageId }) => messageId === "employer")
      .map(({ at, message, waiver, fix }) => [message, at.map(({ row }) => row), waiver, fix?.edits.length]);
  };

  test("is one issue with all its cells and all its edits, where its sentence is the same", () => {
    expect(told({ goldWorkers: [{ employer: "甲" }, { employer: "乙" }, { employer: "甲" }] })).toEqual([
      ["单位“甲”写错。", [4, 6], null, 2],
      ["单位“乙”写错。", [5], null, 1],
    ]);
  });

  test("is apart where a reason keeps some: one row's settles no other's", () => {
    const rows = [{ waiver: "公章即此" }, {}, { waiver: "公章即此" }, { waiver: "另有说明" }, {}];
    expect(told({ goldWorkers: rows.map((row) => ({ ...row, employer: "甲" })) })).toEqual([
      ["单位“甲”写错。", [4, 6], "公章即此", 2],
      ["单位“甲”写错。", [5, 8], null, 2],
      ["单位“甲”写错。", [7], "另有说明", 1],
    ]);
  });

  test("is each unit's own in the city's workbook", () => {
    const sent = (unit: string): Given => ({
      unitInfo: [{ unit }],
      goldWorkers: [{ employer: "甲" }, { employer: "甲" }],
    });
    const city = cityOf({ "一.xlsx": sent("富民县总工会"), "二.xlsx": sent("五华区总工会") });
    expect(told(() => readRecords(city, kunming2020)).map(([, rows]) => (rows as number[]).length)).toEqual([2, 2]);
  });

  test("other messages are told cell by cell", () => {
    const rules: Notice["rules"] = { "once-rule": { severity: "error", clause: [] } };
    const records = givenRecords({ goldWorkers: [{}, {}] });
    const found = findIssues([once], { records, notice: { ...kunming2020, rules } });
    expect(found.map(({ messageId, at }) => [messageId, at.length])).toEqual([
      ["employer", 2],
      ["trade", 1],
      ["trade", 1],
    ]);
  });
});
