import rule from "../../../../src/core/rules/submission/quota-project-2";
import { times } from "../../../support/given";
import { testRule } from "../../../support/testRule";

const park = [{ unit: "高新区总工会" }];

testRule(rule, {
  valid: [
    { name: "two of each", given: { stations: times(2), studios: times(2) } },
    { name: "a third that is not recommended", given: { stations: [...times(2), { review: "不予推荐" }] } },
    { name: "two of a unit without a number", given: { unitInfo: park, stations: times(2) } },
  ],
  invalid: [
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
