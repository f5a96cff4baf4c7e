import rule from "../../../../src/core/rules/team/leader-level";
import { withAward } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const leader = { "leader.name": "张三", "leader.skillLevel": "技师" };
const listed = { name: "张三" };

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
    {
      name: "a chosen grade that the leader's row in the list does not carry, but which is not asked for",
      given: { stations: [leader], members: [{ ...listed, qualification: "技师", skillLevel: "高级技师" }] },
    },
    {
      name: "a leader whose row names the chosen grade among others",
      given: { stations: [leader], members: [{ ...listed, qualification: "高级工、技师", skillLevel: "技师" }] },
    },
    {
      name: "another member whose grade is disputed",
      given: { stations: [leader], members: [listed, { qualification: "高级工", skillLevel: "技师" }] },
    },
  ],
  invalid: [
    {
      name: "a chosen grade that the leader's row in the list does not carry: one below, a title, none",
      given: {
        stations: [leader, leader, leader],
        members: [
          { ...listed, qualification: "高级工", skillLevel: "技师" },
          { ...listed, parentId: "ST-530124-002", role: "负责人", qualification: "工程师", skillLevel: "技师" },
          { ...listed, parentId: "ST-530124-003", role: "负责人", qualification: "无", skillLevel: "技师" },
        ],
      },
      issues: ["高级工", "工程师", "无"].map((text, index) => ({
        messageId: "disputed",
        cells: [`技师工作站!F${4 + index}`, `团队成员!F${4 + index}`],
        data: { wanted: "技师", grade: "技师", text },
      })),
    },
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
