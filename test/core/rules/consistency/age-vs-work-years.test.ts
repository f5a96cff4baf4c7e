import rule from "../../../../src/core/rules/consistency/age-vs-work-years";
import { testRule } from "../../../support/testRule";

const filledOn = "2020-09-10";

testRule(rule, {
  valid: [
    { name: "work from 16 on", given: { goldWorkers: [{ filledOn, birth: "1984-09", workYears: 20 }] } },
    {
      name: "a birth or years that are missing",
      given: {
        goldWorkers: [
          { birth: null, workYears: 40 },
          { birth: "1984-09", workYears: null },
        ],
      },
    },
    {
      name: "a birth after the form, which age-plausibility reports",
      given: { goldWorkers: [{ filledOn, birth: "2020-10", workYears: 0 }] },
    },
  ],
  invalid: [
    {
      name: "work from one month before 16, and from 14",
      given: {
        goldWorkers: [
          { filledOn, birth: "1984-10", workYears: 20 },
          { filledOn, birth: "1986-09", workYears: 20 },
        ],
      },
      issues: [
        { messageId: "early", cells: ["金牌工人!M4", "金牌工人!F4"], data: { age: "15岁11个月", limit: 16 } },
        { messageId: "early", cells: ["金牌工人!M5", "金牌工人!F5"], data: { age: "14岁" } },
      ],
    },
    {
      name: "work from one month before 14, and a year in place of years",
      given: {
        goldWorkers: [
          { filledOn, birth: "1986-10", workYears: 20 },
          { filledOn, birth: "1982-05", workYears: 2001 },
        ],
      },
      issues: [
        { messageId: "impossible", cells: ["金牌工人!M4", "金牌工人!F4"], data: { years: 20, limit: 14 } },
        { messageId: "impossible", cells: ["金牌工人!M5", "金牌工人!F5"] },
      ],
    },
  ],
});
