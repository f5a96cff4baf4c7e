import rule from "../../../../src/core/rules/screening/pub-objection";
import { testRule } from "../../../support/testRule";

const given = (objection: string | null, note: string | null = null) => ({
  screening: [{ objection, note }],
  goldWorkers: [{}],
});

testRule(rule, {
  valid: [
    { name: "none", given: given("无异议") },
    { name: "no answer, which another rule reports", given: given(null) },
    { name: "one that is settled and explained", given: given("有异议已查实处理", "经查不属实，已答复。") },
    { name: "a category without nominations", given: { screening: [{ objection: "有异议未处理" }] } },
  ],
  invalid: [
    {
      name: "one that is settled without a word",
      given: given("有异议已查实处理"),
      issues: [{ messageId: "unexplained", cells: ["初审公示!K4", "初审公示!M4"] }],
    },
    {
      name: "one that is settled, with 无 for an explanation",
      given: given("有异议已查实处理", "无"),
      issues: [{ messageId: "unexplained", cells: ["初审公示!K4", "初审公示!M4"] }],
    },
    {
      name: "an open one, whatever is said of it",
      given: given("有异议未处理", "正在调查"),
      issues: [{ messageId: "open", cells: ["初审公示!K4"] }],
    },
  ],
});
