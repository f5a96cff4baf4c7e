import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/submission/quota-exceeded";
import { times } from "../../../support/given";
import { testRule } from "../../../support/testRule";

/** Every unit is allotted two or three. */
const ranged = {
  ...kunming2020,
  units: kunming2020.units.map((unit) => ({
    ...unit,
    quotas: { ...unit.quotas, gold: { least: 2, most: 3, inPrinciple: false } },
  })),
};

const park = [{ unit: "高新区总工会" }];

testRule(rule, {
  valid: [
    { name: "exactly the allotment", given: { goldWorkers: times(3) } },
    {
      name: "one more, which is not recommended",
      given: { goldWorkers: [...times(3), { review: "不予推荐", reviewNote: "名额所限" }] },
    },
    {
      name: "a pooled unit, whose allotment many share",
      given: { unitInfo: [{ unit: "直属基层工会", reportingUnit: "某公司工会" }], goldWorkers: times(5) },
    },
    { name: "two of each", given: { stations: times(2), studios: times(2) } },
    { name: "a third that is not recommended", given: { stations: [...times(2), { review: "不予推荐" }] } },
    { name: "the lower end of a range", given: { goldWorkers: times(2) }, notice: ranged },
    { name: "two of a unit without a number", given: { unitInfo: park, stations: times(2) } },
  ],
  invalid: [
    {
      name: "one past the allotment, marking the row ranked last, not the row typed last",
      given: { goldWorkers: [{ rank: 4 }, { rank: 1 }, { rank: 2 }, { rank: 3 }] },
      issues: [{ messageId: "exceeded", cells: ["金牌工人!AV4"], data: { quota: 3, count: 4, excess: 1 } }],
    },
    {
      name: "an unranked row before any ranked one",
      given: { goldWorkers: [{ rank: null }, { rank: 1 }, { rank: 2 }, { rank: 3 }] },
      issues: [{ messageId: "exceeded", cells: ["金牌工人!AV4"] }],
    },
    {
      name: "one fewer than the lower end of a range",
      given: { goldWorkers: times(1) },
      notice: ranged,
      issues: [{ messageId: "below", cells: ["金牌工人!AV4"], data: { least: 2, most: 3, count: 1 } }],
    },
    {
      name: "a county's third station, the one ranked last",
      given: { stations: [{ rank: 3 }, { rank: 1 }, { rank: 2 }] },
      issues: [
        { messageId: "overCeiling", cells: ["技师工作站!BE4"], data: { category: "技师工作站", count: 3, ceiling: 2 } },
      ],
    },
    {
      name: "a third studio of a unit without a number, as advice",
      given: { unitInfo: park, studios: times(3) },
      issues: [{ messageId: "overCustomary", cells: ["创新工作室!BC6"], data: { count: 3, ceiling: 2 } }],
    },
  ],
});
