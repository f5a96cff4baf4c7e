import rule from "../../../../src/core/rules/team/leader-kind";
import { testRule } from "../../../support/testRule";

const kinds = ["一线职工", "科研人员", "医护人员", "进城务工人员"];

testRule(rule, {
  valid: [
    { name: "every group that the notice names", given: { stations: kinds.map((kind) => ({ "leader.kind": kind })) } },
    { name: "nothing, which is asked elsewhere", given: { stations: [{ "leader.kind": null }] } },
    {
      name: "a team turned down",
      given: { studios: [{ "leader.kind": "其他", review: "不予推荐", reviewNote: "名额所限" }] },
    },
    { name: "other 其他", given: { stations: [{ unitType: "其他" }], goldWorkers: [{ employerKind: "其他" }] } },
  ],
  invalid: [
    {
      name: "another kind, of a station and a studio",
      given: { stations: [{}, { "leader.kind": "其他" }], studios: [{ "leader.kind": "其他" }] },
      issues: [
        { messageId: "other", cells: ["技师工作站!G5"], data: { column: "负责人身份", named: kinds } },
        { messageId: "other", cells: ["创新工作室!P4"] },
      ],
    },
  ],
});
