import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/fields/date-unparsed";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import { givenWorkbook, withCell } from "../../../support/given";
import { gold } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "dates as wanted", given: { goldWorkers: [{ birth: "1985-06", filledOn: "2020-09-10" }] } },
    { name: "dates written otherwise", given: { goldWorkers: [{ birth: "1985年6月", filledOn: "2020.9.10" }] } },
    { name: "an ambiguous date, which another rule asks about", given: { goldWorkers: [{ birth: "85.6" }] } },
    { name: "blank cells", given: { goldWorkers: [{ birth: null, filledOn: "  " }] } },
    { name: "a placeholder, which another rule rejects", given: { goldWorkers: [{ birth: "待定", filledOn: "/" }] } },
    {
      name: "an error value, which another rule rejects",
      given: () =>
        readRecords(
          withCell(givenWorkbook({ goldWorkers: [{}] }), gold(4, 6), { kind: "error", code: "#REF!" }),
          kunming2020,
        ),
    },
    ...["2020-09-28 17时", "2020年9月28日下午5:00", "２０２０－０９－２８　１７：００"].map((submittedAt) => ({
      name: `a moment as it may be typed: ${submittedAt}`,
      given: { unitInfo: [{ submittedAt }] },
    })),
    ...["2020-09-30", "2020-10-01"].map((submittedAt) => ({
      name: `${submittedAt} without an hour, which deadline-late asks about`,
      given: { unitInfo: [{ submittedAt }] },
    })),
    { name: "the list of prior honours, which the city wrote", given: { priorHonours: [{ birth: "不详" }] } },
  ],
  invalid: [
    ...(
      [
        ["2020-09-29", "2020-09-29"],
        ["2020年9月28日 下班前", "2020年9月28日 下班前"],
        [44102, "2020-09-28"],
      ] as const
    ).map(([submittedAt, text]) => ({
      name: `a moment without its hour: ${submittedAt}`,
      given: { unitInfo: [{ submittedAt }] },
      issues: [{ messageId: "hourMissing", cells: ["单位信息!B14"], data: { text, example: "2020-09-28 16:20" } }],
    })),
    ...["2020-09-28 25:00", "2020年9月28日16时75分"].map((submittedAt) => ({
      name: `a moment whose hour never was: ${submittedAt}`,
      given: { unitInfo: [{ submittedAt }] },
      issues: [{ messageId: "hourWrong", cells: ["单位信息!B14"], data: { text: submittedAt } }],
    })),
    {
      name: "words, and dates that never were, on every sheet, each with its column's example",
      given: {
        unitInfo: [{ submittedAt: "月底" }],
        goldWorkers: [{ birth: "八五年", filledOn: "2020-09-31" }],
        honours: [{ on: "1985-13" }],
      },
      issues: [
        { messageId: "unreadable", cells: ["单位信息!B14"], data: { text: "月底", example: "2020-09-28 16:20" } },
        { messageId: "unreadable", cells: ["金牌工人!F4"], data: { text: "八五年", example: "1985-06" } },
        { messageId: "unreadable", cells: ["金牌工人!T4"], data: { text: "2020-09-31", example: "2020-09-10" } },
        { messageId: "unreadable", cells: ["人才表彰!D4"], data: { text: "1985-13" } },
      ],
    },
  ],
});
