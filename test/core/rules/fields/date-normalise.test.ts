import rule from "../../../../src/core/rules/fields/date-normalise";
import { testRule } from "../../../support/testRule";

const written = ["198506", "1985.06", "1985年6月", "1985/6", "１９８５－０６"];

testRule(rule, {
  valid: [
    { name: "dates as wanted", given: { goldWorkers: [{ birth: "1985-06", filledOn: "2020-09-10" }] } },
    { name: "a real date in a date column", given: { goldWorkers: [{ filledOn: 44084 }] } },
    {
      name: "what other rules speak of: nothing, no date, an ambiguous one",
      given: { goldWorkers: [{ birth: null }, { birth: "不详" }, { birth: "85.6" }] },
    },
    {
      name: "other columns written otherwise",
      given: { goldWorkers: [{ ethnicity: "汉", workYears: "19" }] },
    },
  ],
  invalid: [
    {
      name: "months as clerks write them",
      given: { goldWorkers: written.map((birth) => ({ birth })) },
      issues: written.map((text, index) => ({
        messageId: "written",
        cells: [`金牌工人!F${index + 4}`],
        data: { text, standard: "1985-06" },
        fix: { safe: true, edits: { [`金牌工人!F${index + 4}`]: "1985-06" } },
      })),
    },
    {
      name: "a day and a time",
      given: { unitInfo: [{ submittedAt: "2020年9月28日16时20分" }], screening: [{ reviewedOn: "2020.9.14" }] },
      issues: [
        {
          messageId: "written",
          cells: ["单位信息!B14"],
          fix: { safe: true, edits: { "单位信息!B14": "2020-09-28 16:20" } },
        },
        { messageId: "written", cells: ["初审公示!D4"], fix: { safe: true, edits: { "初审公示!D4": "2020-09-14" } } },
      ],
    },
    {
      name: "a real date in a month column, whose serial number the clerk never saw",
      given: { goldWorkers: [{ birth: 31199 }] },
      issues: [
        { messageId: "realDate", cells: ["金牌工人!F4"], fix: { safe: true, edits: { "金牌工人!F4": "1985-06" } } },
      ],
    },
    {
      name: "a day in a month column, which is not dropped in bulk",
      given: { goldWorkers: [{ birth: "1985-06-12" }, { birth: "19850612" }] },
      issues: [
        { messageId: "withDay", cells: ["金牌工人!F4"], fix: { safe: false, edits: { "金牌工人!F4": "1985-06" } } },
        { messageId: "withDay", cells: ["金牌工人!F5"], fix: { safe: false, edits: { "金牌工人!F5": "1985-06" } } },
      ],
    },
  ],
});
