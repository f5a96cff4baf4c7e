import rule from "../../../../src/core/rules/person/frontline-post";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "a front-line worker, and an answer that is missing", given: { goldWorkers: [{}, { frontline: null }] } },
    {
      name: "a worker turned down for it",
      given: { goldWorkers: [{ frontline: "否", review: "不予推荐", reviewNote: "非一线" }] },
    },
  ],
  invalid: [
    {
      name: "no front-line worker, recommended or still to be decided",
      given: { goldWorkers: [{ frontline: "否" }, { frontline: "否", review: null }] },
      issues: [
        { messageId: "notFrontline", cells: ["金牌工人!AC4"] },
        { messageId: "notFrontline", cells: ["金牌工人!AC5"] },
      ],
    },
  ],
});
