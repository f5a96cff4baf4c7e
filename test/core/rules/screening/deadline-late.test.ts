import rule from "../../../../src/core/rules/screening/deadline-late";
import { testRule } from "../../../support/testRule";

const given = (submittedAt: string | null, paperSubmittedOn: string | null = null) => ({
  unitInfo: [{ submittedAt, paperSubmittedOn }],
});

testRule(rule, {
  valid: [
    { name: "24 hours before the deadline, paper the day before", given: given("2020-09-29 17:00:00", "2020-09-29") },
    { name: "times that are missing", given: given(null) },
    { name: "the day before the deadline without an hour, which is in time", given: given("2020-09-29") },
  ],
  invalid: [
    {
      name: "the first second of the last 24 hours",
      given: given("2020-09-29 17:00:01"),
      issues: [
        {
          messageId: "near",
          cells: ["单位信息!B14"],
          data: { submitted: "2020-09-29 17:00:01", deadline: "2020-09-30 17:00", hours: 24 },
        },
      ],
    },
    {
      name: "the deadline itself, which is in time",
      given: given("2020-09-30 17:00:00"),
      issues: [{ messageId: "near", cells: ["单位信息!B14"], data: { submitted: "2020-09-30 17:00" } }],
    },
    {
      name: "a second after it",
      given: given("2020-09-30 17:00:01"),
      issues: [{ messageId: "late", cells: ["单位信息!B14"], data: { submitted: "2020-09-30 17:00:01" } }],
    },
    {
      name: "the deadline's day without an hour, of which it cannot be told",
      given: given("2020年9月30日下午"),
      issues: [
        {
          messageId: "undecided",
          cells: ["单位信息!B14"],
          data: { submitted: "2020-09-30", deadline: "2020-09-30 17:00" },
        },
      ],
    },
    {
      name: "the day after it, whatever the hour",
      given: given("2020-10-01"),
      issues: [{ messageId: "late", cells: ["单位信息!B14"], data: { submitted: "2020-10-01" } }],
    },
    {
      name: "the deadline's day with the hour in words",
      given: given("2020年9月30日下午5点"),
      issues: [{ messageId: "near", cells: ["单位信息!B14"], data: { submitted: "2020-09-30 17:00" } }],
    },
    {
      name: "paper of the deadline's day, whose hour is not known",
      given: { unitInfo: [{ paperSubmittedOn: "2020-09-30" }] },
      issues: [{ messageId: "paperNear", cells: ["单位信息!B15"] }],
    },
    {
      name: "paper of the day after",
      given: { unitInfo: [{ paperSubmittedOn: "2020-10-01" }] },
      issues: [{ messageId: "paperLate", cells: ["单位信息!B15"], data: { submitted: "2020-10-01" } }],
    },
  ],
});
