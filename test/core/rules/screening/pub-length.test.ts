import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/screening/pub-length";
import { testRule } from "../../../support/testRule";

const during = (publicFrom: string | null, publicTo: string | null) => ({
  screening: [{ publicFrom, publicTo }],
  goldWorkers: [{}],
});
const threeDays = { ...kunming2020, publicity: { ...kunming2020.publicity, minDays: 3 } };

testRule(rule, {
  valid: [
    { name: "five working days, a weekend within", given: during("2020-09-15", "2020-09-21") },
    { name: "five, one of them a Sunday worked", given: during("2020-09-24", "2020-09-29") },
    { name: "dates that are missing or reversed, which other rules report", given: during(null, "2020-09-21") },
    { name: "reversed dates", given: during("2020-09-21", "2020-09-20") },
    { name: "a notice's own minimum, below the custom", given: during("2020-09-15", "2020-09-17"), notice: threeDays },
  ],
  invalid: [
    {
      name: "four working days",
      given: during("2020-09-16", "2020-09-21"),
      issues: [{ messageId: "short", cells: ["初审公示!J4", "初审公示!I4"], data: { days: 4, wanted: 5 } }],
    },
    {
      name: "a week of holidays",
      given: during("2020-10-01", "2020-10-08"),
      issues: [{ messageId: "short", cells: ["初审公示!J4", "初审公示!I4"], data: { days: 0 } }],
    },
    {
      name: "a day less than the notice's minimum",
      given: during("2020-09-15", "2020-09-16"),
      notice: threeDays,
      issues: [{ messageId: "belowMinimum", cells: ["初审公示!J4", "初审公示!I4"], data: { days: 2, wanted: 3 } }],
    },
  ],
});
