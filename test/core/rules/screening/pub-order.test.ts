import rule from "../../../../src/core/rules/screening/pub-order";
import { testRule } from "../../../support/testRule";

const given = (screening: Record<string, string | null>, unitInfo: Record<string, string | null> = {}) => ({
  screening: [screening],
  unitInfo: [unitInfo],
  goldWorkers: [{}],
});
const submitted = (day: string) => ({ submittedAt: `${day} 09:00`, paperSubmittedOn: null });

testRule(rule, {
  valid: [
    {
      name: "the tightest order: one day of publicity, the letter a day later, handed in with it",
      given: given(
        { publicFrom: "2020-09-21", publicTo: "2020-09-21", letterOn: "2020-09-22" },
        submitted("2020-09-22"),
      ),
    },
    { name: "publicity from the day of the notice", given: given({ publicFrom: "2020-08-26" }) },
    {
      name: "publicity that is over on the day on which the material is in and reviewed",
      given: given({
        receivedUntil: "2020-09-15",
        reviewedOn: "2020-09-15",
        publicFrom: "2020-09-11",
        publicTo: "2020-09-15",
      }),
    },
    {
      name: "publicity over before dates that are wrong anyhow, or missing",
      given: given({ receivedUntil: "2021-09-15", reviewedOn: null, publicTo: "2020-09-21" }),
    },
    { name: "dates that are missing", given: given({ publicFrom: null, publicTo: null, letterOn: null }) },
    {
      name: "a category without nominations",
      given: { screening: [{ publicTo: "2020-09-01" }], pairs: [] },
    },
  ],
  invalid: [
    {
      name: "publicity of the year before",
      given: given({ publicFrom: "2019-09-15" }),
      issues: [{ messageId: "beforeNotice", cells: ["初审公示!I4"], data: { from: "2019-09-15" } }],
    },
    {
      name: "publicity a day before the notice",
      given: given({ publicFrom: "2020-08-25" }),
      issues: [{ messageId: "beforeNotice", cells: ["初审公示!I4"], data: { issuedOn: "2020-08-26" } }],
    },
    {
      name: "an end before the beginning",
      given: given({ publicFrom: "2020-09-15", publicTo: "2020-09-14" }),
      issues: [{ messageId: "reversed", cells: ["初审公示!J4", "初审公示!I4"] }],
    },
    {
      name: "publicity over the day before the material is in, or reviewed",
      given: {
        screening: [
          { receivedUntil: "2020-09-22", reviewedOn: null, publicTo: "2020-09-21" },
          { receivedUntil: "2020-09-11", reviewedOn: "2020-09-22", publicTo: "2020-09-21" },
        ],
        goldWorkers: [{}],
        pairs: [{}],
      },
      issues: [
        {
          messageId: "overBefore",
          cells: ["初审公示!J4", "初审公示!B4"],
          data: { to: "2020-09-21", column: "收到材料截止日期", date: "2020-09-22" },
        },
        { messageId: "overBefore", cells: ["初审公示!J5", "初审公示!D5"], data: { column: "初审日期" } },
      ],
    },
    {
      name: "a letter of publicity's last day",
      given: given({ publicTo: "2020-09-24" }),
      issues: [{ messageId: "afterLetter", cells: ["初审公示!J4", "初审公示!L4"] }],
    },
    {
      name: "publicity until the day of handing in, said once",
      given: given({ publicTo: "2020-09-28", letterOn: "2020-09-28" }),
      issues: [
        {
          messageId: "afterSubmission",
          cells: ["初审公示!J4", "单位信息!B14"],
          data: { to: "2020-09-28", submitted: "2020-09-28" },
        },
      ],
    },
    {
      name: "paper handed in before publicity ends",
      given: given({}, { paperSubmittedOn: "2020-09-21" }),
      issues: [
        { messageId: "afterSubmission", cells: ["初审公示!J4", "单位信息!B15"] },
        { messageId: "letterAfterSubmission", cells: ["初审公示!L4", "单位信息!B15"] },
      ],
    },
    {
      name: "a letter of the day after handing in",
      given: given({ letterOn: "2020-09-29" }),
      issues: [
        {
          messageId: "letterAfterSubmission",
          cells: ["初审公示!L4", "单位信息!B14"],
          data: { letter: "2020-09-29", submitted: "2020-09-28" },
        },
      ],
    },
  ],
});
