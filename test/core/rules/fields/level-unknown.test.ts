import rule from "../../../../src/core/rules/fields/level-unknown";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    {
      name: "skill grades and titles as clerks write them",
      given: {
        members: ["高级技师", "焊工（三级）", "工程师", "主管护师", "无"].map((qualification) => ({ qualification })),
      },
    },
    {
      name: "a text that does not tell, with the grade chosen beside it",
      given: { goldWorkers: [{ title: "特种作业证", skillLevel: "高级工" }] },
    },
    {
      name: "what other rules speak of: nothing, a placeholder, a misleading grade",
      given: { members: [{ qualification: null }, { qualification: "待定" }, { qualification: "首席技师" }] },
    },
  ],
  invalid: [
    {
      name: "a text that does not tell, with nothing chosen",
      given: {
        goldWorkers: [{ title: "特种作业证" }],
        members: [{ qualification: "上岗证" }],
      },
      issues: [
        { messageId: "choose", cells: ["金牌工人!J4", "金牌工人!K4"], data: { text: "特种作业证" } },
        { messageId: "choose", cells: ["团队成员!F4", "团队成员!G4"] },
      ],
    },
    {
      name: "a studio's leader, whose sheet has no column to choose in",
      given: { studios: [{ "leader.title": "上岗证" }] },
      issues: [{ messageId: "write", cells: ["创新工作室!M4"], data: { text: "上岗证" } }],
    },
  ],
});
