import rule from "../../../../src/core/rules/submission/opinion-city-prefilled";
import { givenRecords } from "../../../support/given";
import { testRule } from "../../../support/testRule";

const filled = { cityOpinion: "同意", cityOpinionOn: "2020-10-20" };

testRule(rule, {
  valid: [
    { name: "empty boxes", given: { goldWorkers: [{}], studios: [{}] } },
    { name: "the city's own workbook", given: () => ({ ...givenRecords({ goldWorkers: [filled] }), scope: "city" }) },
  ],
  invalid: [
    {
      name: "boxes that a district filled, proposing to clear them",
      given: { goldWorkers: [filled] },
      issues: [
        {
          messageId: "prefilled",
          cells: ["金牌工人!AQ4", "金牌工人!AR4"],
          data: { list: ["“市总工会意见”", "“市总意见日期”"] },
          fix: { safe: false, edits: { "金牌工人!AQ4": null, "金牌工人!AR4": null } },
        },
      ],
    },
    {
      name: "a content that is no opinion at all",
      given: { pairs: [{ expertOpinion: "待定" }] },
      issues: [{ messageId: "prefilled", cells: ["师徒结对!AY4"] }],
    },
  ],
});
