import type { Cell } from "../../../../src/core/cells/cellValue";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/fields/date-ambiguous";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import { givenWorkbook, withCell } from "../../../support/given";
import { gold } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "a date as wanted", given: { goldWorkers: [{ birth: "1985-06" }] } },
    {
      name: "January and October with their zeros",
      given: { goldWorkers: [{ birth: "1985.01" }, { birth: "1985.10" }] },
    },
    { name: "what is no date at all", given: { goldWorkers: [{ birth: "不详" }, { birth: null }] } },
    {
      name: "a number that lost nothing",
      given: () => withBirth({ kind: "number", number: 1985.06, format: "General" }),
    },
    { name: "a real date", given: () => withBirth({ kind: "number", number: 31199, format: "yyyy-mm" }) },
  ],
  invalid: [
    {
      name: "a year typed into a cell that takes it for a date",
      given: () => withBirth({ kind: "number", number: 1989, format: "yyyy-mm" }),
      issues: [
        {
          messageId: "shownOtherwise",
          cells: ["金牌工人!F4"],
          data: { text: "1989", shown: "1905-06", example: "1985-06" },
          fix: null,
        },
      ],
    },
    {
      name: "a number that may have lost the zero of October",
      given: () => withBirth({ kind: "number", number: 1985.1, format: "General" }),
      issues: [{ messageId: "lostZero", cells: ["金牌工人!F4"], data: { text: "1985.1", example: "1985-06" } }],
    },
    {
      name: "years of two digits",
      given: { goldWorkers: [{ birth: "85.6" }], pairs: [{ "master.birth": "6/85" }] },
      issues: [
        { messageId: "severalDates", cells: ["金牌工人!F4"], data: { text: "85.6" } },
        { messageId: "severalDates", cells: ["师徒结对!G4"], data: { text: "6/85" } },
      ],
    },
  ],
});

function withBirth(birth: Cell) {
  return readRecords(withCell(givenWorkbook({ goldWorkers: [{}] }), gold(4, 6), birth), kunming2020);
}
