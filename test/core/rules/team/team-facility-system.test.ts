import rule from "../../../../src/core/rules/team/team-facility-system";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "teams that have all", given: { stations: [{}], studios: [{}] } },
    { name: "a blank, which is asked elsewhere", given: { stations: [{ venue: null }] } },
    { name: "a team turned down", given: { studios: [{ yearPlan: "否", review: "不予推荐" }] } },
  ],
  invalid: [
    {
      name: "each denial at its own cell",
      given: { stations: [{ leadershipSupport: "否", activities: "否" }], studios: [{ yearPlan: "否" }] },
      issues: [
        { messageId: "denied", cells: ["技师工作站!AA4"], data: { column: "党政支持" } },
        { messageId: "denied", cells: ["技师工作站!AJ4"], data: { column: "活动内容形式" } },
        { messageId: "denied", cells: ["创新工作室!AI4"], data: { column: "年度计划" } },
      ],
    },
    ...["venue", "fund", "office", "device", "goals", "rules"].map((key, index) => ({
      name: `a station that denies ${key}`,
      given: { stations: [{ [key]: "否" }] },
      issues: [{ messageId: "denied", cells: [`技师工作站!${["AB", "AD", "AF", "AG", "AH", "AI"][index]}4`] }],
    })),
  ],
});
