import rule from "../../../../src/core/rules/workbook/wb-formula-or-error";
import { gold, observed } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [{ name: "values only", given: {} }],
  invalid: [
    {
      name: "a formula, whose value is offered",
      given: observed({ kind: "formula", formula: "2020-1985", value: 35, at: gold(4, 13) }),
      issues: [
        {
          messageId: "formula",
          cells: ["金牌工人!M4"],
          data: { value: 35 },
          fix: { safe: false, edits: { "金牌工人!M4": 35 } },
        },
      ],
    },
    {
      name: "a formula filled down a column, and another beside it",
      given: observed(
        ...[4, 5, 6, 7].map((row) => ({
          kind: "formula" as const,
          formula: `2020-F${row}`,
          value: row * 2,
          at: gold(row, 13),
        })),
        { kind: "formula", formula: "1+1", value: 2, at: gold(4, 14) },
      ),
      issues: [
        {
          messageId: "formulas",
          cells: ["金牌工人!M4", "金牌工人!M5", "金牌工人!M6", "金牌工人!M7"],
          data: { column: "M", count: 4, values: "“8”、“10”、“12”等" },
          fix: { safe: false, edits: { "金牌工人!M4": 8, "金牌工人!M5": 10, "金牌工人!M6": 12, "金牌工人!M7": 14 } },
        },
        { messageId: "formula", cells: ["金牌工人!N4"], data: { value: 2 } },
      ],
    },
    {
      name: "a formula that gives nothing",
      given: observed({ kind: "formula", formula: 'IF(1,"")', value: "", at: gold(4, 13) }),
      issues: [{ messageId: "formula", cells: ["金牌工人!M4"], fix: { safe: false, edits: { "金牌工人!M4": null } } }],
    },
    {
      name: "an error value",
      given: observed({ kind: "error-value", code: "#REF!", at: gold(4, 13) }),
      issues: [{ messageId: "errorValue", cells: ["金牌工人!M4"], data: { code: "#REF!" }, fix: null }],
    },
    {
      name: "a result that is not there yet, and a picture",
      given: observed({ kind: "uncalculated", at: gold(4, 3) }, { kind: "picture", at: gold(5, 3) }),
      issues: [
        { messageId: "uncalculated", cells: ["金牌工人!C4"], fix: null },
        { messageId: "picture", cells: ["金牌工人!C5"], fix: null },
      ],
    },
  ],
});
