import rule from "../../../../src/core/rules/team/leader-title";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "a title alone", given: { studios: [{ "leader.title": "工程师" }] } },
    { name: "a speciality alone", given: { studios: [{ "leader.title": "无", "leader.specialty": "静脉穿刺" }] } },
    { name: "a blank title, which is asked elsewhere", given: { studios: [{ "leader.title": null }] } },
  ],
  invalid: [
    {
      name: "neither title nor speciality, blank or 无",
      given: { studios: [{ "leader.title": "无" }, { "leader.title": "无", "leader.specialty": "无" }] },
      issues: [
        { messageId: "neither", cells: ["创新工作室!N4", "创新工作室!M4"] },
        { messageId: "neither", cells: ["创新工作室!N5", "创新工作室!M5"] },
      ],
    },
  ],
});
