import rule from "../../../../src/core/rules/person/employer-kind";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "enterprise and public institution", given: { goldWorkers: [{}, { employerKind: "事业单位" }] } },
    { name: "no kind, which another rule reports", given: { goldWorkers: [{ employerKind: null }] } },
    {
      name: "a worker turned down",
      given: { goldWorkers: [{ employerKind: "机关", review: "不予推荐", reviewNote: "不在范围" }] },
    },
  ],
  invalid: [
    {
      name: "a public office, a social organisation, others",
      given: { goldWorkers: [{ employerKind: "机关" }, { employerKind: "社会组织" }, { employerKind: "其他" }] },
      issues: [
        { messageId: "outside", cells: ["金牌工人!P4"], data: { kind: "机关" } },
        { messageId: "outside", cells: ["金牌工人!P5"] },
        { messageId: "outside", cells: ["金牌工人!P6"] },
      ],
    },
  ],
});
