import rule from "../../../../src/core/rules/person/condition-missing";
import { withAward } from "../../../support/kunming";
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
    {
      name: "one condition fewer than a notice needs, but not so many",
      given: { goldWorkers: [{ conditions: "1" }, { conditions: "1、4" }] },
      notice: withAward("gold", {
        conditions: {
          needed: 2,
          list: ["1", "2", "3", "4"].map((number) => ({ number, text: "有绝技" })),
          recognised: [],
        },
      }),
      issues: [{ messageId: "few", cells: ["金牌工人!AD4"], data: { count: 4, ticked: 1, needed: "两" } }],
    },
  ],
});
