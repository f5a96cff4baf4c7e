import rule from "../../../../src/core/rules/person/condition-missing";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "one condition, all conditions", given: { goldWorkers: [{}, { conditions: "1、2、3、4、5、6" }] } },
    { name: "a condition there is not, which the reader reports", given: { goldWorkers: [{ conditions: "7" }] } },
    {
      name: "none for a worker turned down",
      given: { goldWorkers: [{ conditions: null, review: "不予推荐", reviewNote: "不符合条件" }] },
    },
  ],
  invalid: [
    {
      name: "no condition",
      given: { goldWorkers: [{ conditions: null }] },
      issues: [{ messageId: "missing", cells: ["金牌工人!AD4"], data: { count: 6 } }],
    },
  ],
});
