import rule from "../../../../src/core/rules/team/leader-level";
import { withAward } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "a technician, the lowest grade allowed", given: { stations: [{ "leader.skillLevel": "技师" }] } },
    {
      name: "a leader whose grade is blank, which is asked elsewhere",
      given: { stations: [{ "leader.skillLevel": null }] },
    },
    {
      name: "a low grade of a station turned down",
      given: { stations: [{ "leader.skillLevel": "高级工", review: "不予推荐" }] },
    },
  ],
  invalid: [
    {
      name: "a technician, where a notice asks for more",
      given: { stations: [{ "leader.skillLevel": "技师" }] },
      notice: withAward("station", { leaderSkill: "高级技师" }),
      issues: [{ messageId: "low", cells: ["技师工作站!F4"], data: { wanted: "高级技师", grade: "技师" } }],
    },
    {
      name: "a senior worker, one grade below",
      given: { stations: [{}, { "leader.skillLevel": "高级工" }] },
      issues: [{ messageId: "low", cells: ["技师工作站!F5"], data: { wanted: "技师", grade: "高级工" } }],
    },
  ],
});
