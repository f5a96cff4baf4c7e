import type { Cell } from "../../../../src/core/cells/cellValue";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/workbook/num-as-text";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import { givenWorkbook, withCell } from "../../../support/given";
import { gold } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "numbers that are numbers", given: { goldWorkers: [{ workYears: 19, tenureYears: 6.5 }] } },
    { name: "a phone typed as a number", given: { goldWorkers: [{ phone: 13871234567 }] } },
    { name: "full-width digits in prose and names", given: { goldWorkers: [{ employer: "昆明第３机床厂" }] } },
    { name: "序号 typed as text", given: { goldWorkers: [{ seq: "1" }] } },
    { name: "dates, of which date-normalise speaks", given: { goldWorkers: [{ birth: "１９８５-０６" }] } },
    { name: "a placeholder", given: { goldWorkers: [{ workYears: "待定" }] } },
    {
      name: "an error value, and a result that is not there yet, of which wb-formula-or-error speaks",
      given: () => {
        const data = withCell(givenWorkbook({ goldWorkers: [{}] }), gold(4, 12), { kind: "error", code: "#N/A" });
        const formula: Cell = { kind: "text", text: "", formula: "2020-2000", uncalculated: true };
        return readRecords(withCell(data, gold(4, 13), formula), kunming2020);
      },
    },
  ],
  invalid: [
    {
      name: "digits as text, in full width, with a measure",
      given: {
        goldWorkers: [{ copies: "5", workYears: "１９", tenureYears: "6年" }],
        pairs: [{ "master.age": "45岁" }],
      },
      issues: [
        { messageId: "number", cells: ["金牌工人!L4"], fix: { safe: true, edits: { "金牌工人!L4": 6 } } },
        { messageId: "number", cells: ["金牌工人!M4"], fix: { safe: true, edits: { "金牌工人!M4": 19 } } },
        { messageId: "number", cells: ["金牌工人!AT4"], fix: { safe: true, edits: { "金牌工人!AT4": 5 } } },
        { messageId: "number", cells: ["师徒结对!F4"], fix: { safe: true, edits: { "师徒结对!F4": 45 } } },
      ],
    },
    {
      name: "years and months, not in bulk",
      given: { goldWorkers: [{ tenureYears: "6年3个月" }] },
      issues: [{ messageId: "number", cells: ["金牌工人!L4"], fix: { safe: false, edits: { "金牌工人!L4": 6.25 } } }],
    },
    {
      name: "a phone in full width",
      given: { goldWorkers: [{ phone: "１３８７１２３４５６７" }] },
      issues: [
        {
          messageId: "phone",
          cells: ["金牌工人!R4"],
          data: { standard: "13871234567" },
          fix: { safe: true, edits: { "金牌工人!R4": "13871234567" } },
        },
      ],
    },
    {
      name: "words, and part of a copy",
      given: { goldWorkers: [{ workYears: "十九年", copies: 4.5 }] },
      issues: [
        { messageId: "unreadable", cells: ["金牌工人!M4"], data: { text: "十九年" }, fix: null },
        { messageId: "notWhole", cells: ["金牌工人!AT4"], data: { text: "4.5" } },
      ],
    },
    {
      name: "less than nothing, but not nothing",
      given: { stations: [{ staff: -1, fundAmount: "－0.5", "count.other": 0 }] },
      issues: [
        { messageId: "negative", cells: ["技师工作站!P4"], data: { text: "-1" } },
        { messageId: "negative", cells: ["技师工作站!AE4"] },
      ],
    },
  ],
});
