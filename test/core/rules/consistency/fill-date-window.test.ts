import rule from "../../../../src/core/rules/consistency/fill-date-window";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    {
      name: "the day of the notice and the day of the deadline",
      given: { goldWorkers: [{ filledOn: "2020-08-26" }, { filledOn: "2020-09-30" }] },
    },
    { name: "a date that is missing or unclear", given: { pairs: [{ filledOn: null }, { filledOn: "九月" }] } },
  ],
  invalid: [
    {
      name: "the day before the notice",
      given: { goldWorkers: [{ filledOn: "2020-08-25" }], stations: [{ filledOn: "2019-09-10" }] },
      issues: [
        {
          messageId: "early",
          cells: ["金牌工人!T4"],
          data: { date: "2020年8月25日", issued: "2020年8月26日" },
        },
        { messageId: "early", cells: ["技师工作站!N4"] },
      ],
    },
    {
      name: "the day after the deadline",
      given: { pairs: [{ filledOn: "2020-10-01" }], studios: [{ filledOn: "2020-10-01" }] },
      issues: [
        { messageId: "late", cells: ["师徒结对!AL4"], data: { deadline: "2020年9月30日" } },
        { messageId: "late", cells: ["创新工作室!V4"] },
      ],
    },
  ],
});
