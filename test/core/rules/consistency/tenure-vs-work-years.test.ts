import rule from "../../../../src/core/rules/consistency/tenure-vs-work-years";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "the same number of years", given: { goldWorkers: [{ tenureYears: 19, workYears: 19 }] } },
    {
      name: "years that are missing",
      given: {
        goldWorkers: [
          { tenureYears: 19, workYears: null },
          { tenureYears: null, workYears: 0 },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "half a year more in the post than at work",
      given: { goldWorkers: [{}, { tenureYears: 19.5, workYears: 19 }] },
      issues: [{ messageId: "longer", cells: ["金牌工人!L5", "金牌工人!M5"], data: { tenure: 19.5, work: 19 } }],
    },
  ],
});
