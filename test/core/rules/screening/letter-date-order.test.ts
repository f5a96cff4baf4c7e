import rule from "../../../../src/core/rules/screening/letter-date-order";
import { testRule } from "../../../support/testRule";

const dates = (receivedUntil: string | null, reviewedOn: string | null, letterOn: string | null) => ({
  screening: [{ receivedUntil, reviewedOn, letterOn }],
  goldWorkers: [{}],
});

testRule(rule, {
  valid: [
    { name: "all on the day of the notice", given: dates("2020-08-26", "2020-08-26", "2020-08-26") },
    { name: "from the notice to the deadline's day", given: dates("2020-08-26", "2020-09-01", "2020-09-30") },
    { name: "dates that are missing", given: dates(null, null, "2020-09-24") },
    {
      name: "a category without nominations",
      given: { screening: [{ receivedUntil: "2020-09-30", reviewedOn: "2020-09-01" }] },
    },
  ],
  invalid: [
    {
      name: "a review the day before the material was in",
      given: dates("2020-09-14", "2020-09-13", "2020-09-24"),
      issues: [
        {
          messageId: "disordered",
          cells: ["初审公示!D4", "初审公示!B4"],
          data: { later: "初审日期", laterDate: "2020-09-13", earlier: "收到材料截止日期", earlierDate: "2020-09-14" },
        },
      ],
    },
    {
      name: "a letter the day before the review",
      given: dates("2020-09-11", "2020-09-14", "2020-09-13"),
      issues: [{ messageId: "disordered", cells: ["初审公示!L4", "初审公示!D4"] }],
    },
    {
      name: "a letter before the material was in, the review's date unknown",
      given: dates("2020-09-14", null, "2020-09-13"),
      issues: [{ messageId: "disordered", cells: ["初审公示!L4", "初审公示!B4"] }],
    },
    {
      name: "a day before the notice and a day after the deadline",
      given: dates("2020-08-25", "2020-09-14", "2020-10-01"),
      issues: [
        { messageId: "outside", cells: ["初审公示!B4"], data: { column: "收到材料截止日期", date: "2020-08-25" } },
        { messageId: "outside", cells: ["初审公示!L4"], data: { column: "承诺书落款日期", to: "2020-09-30" } },
      ],
    },
    {
      name: "a review of the year before, not its order too",
      given: dates("2020-09-11", "2019-09-14", "2020-09-24"),
      issues: [{ messageId: "outside", cells: ["初审公示!D4"] }],
    },
  ],
});
