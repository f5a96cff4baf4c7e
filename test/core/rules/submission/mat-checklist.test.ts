import rule from "../../../../src/core/rules/submission/mat-checklist";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "all five kinds", given: { stations: [{}], studios: [{}] } },
    { name: "a blank answer, which is required-missing's", given: { stations: [{ "proof.social": null }] } },
    { name: "a team that the unit turns down", given: { studios: [{ "proof.social": "否", review: "不予推荐" }] } },
  ],
  invalid: [
    {
      name: "one finding for all that a team lacks",
      given: { stations: [{}, { "proof.rules": "否", "proof.social": "否" }] },
      issues: [
        {
          messageId: "missing",
          cells: ["技师工作站!AL5", "技师工作站!AP5"],
          data: { list: ["制度建设", "社会效益证明"] },
        },
      ],
    },
    {
      name: "a studio's evidence likewise",
      given: { studios: [{ "proof.awards": "否" }] },
      issues: [{ messageId: "missing", cells: ["创新工作室!AL4"] }],
    },
  ],
});
