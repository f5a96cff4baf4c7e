import rule from "../../../../src/core/rules/submission/quota-gold-exceeded";
import { times } from "../../../support/given";
import { testRule } from "../../../support/testRule";

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
  ],
});
