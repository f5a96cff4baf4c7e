import rule from "../../../../src/core/rules/workbook/wb-hidden-content";
import { gold, observed } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [{ name: "nothing hidden", given: {} }],
  invalid: [
    {
      name: "a hidden sheet",
      given: observed({ kind: "hidden-sheet", at: gold(1, 1) }),
      issues: [{ messageId: "sheet", cells: ["金牌工人!A1"], data: { sheet: "金牌工人" } }],
    },
    {
      name: "one hidden row, and several",
      given: observed(
        { kind: "hidden-rows", rows: { from: 5, to: 5 }, at: gold(5, 1) },
        { kind: "hidden-rows", rows: { from: 7, to: 9 }, at: gold(7, 1) },
      ),
      issues: [
        { messageId: "rows", cells: ["金牌工人!A5"], data: { rows: "5" } },
        { messageId: "rows", cells: ["金牌工人!A7"], data: { rows: "7至9" } },
      ],
    },
    {
      name: "one hidden column, and several",
      given: observed(
        { kind: "hidden-columns", columns: { from: 4, to: 4 }, at: gold(3, 4) },
        { kind: "hidden-columns", columns: { from: 26, to: 27 }, at: gold(3, 26) },
      ),
      issues: [
        { messageId: "columns", cells: ["金牌工人!D3"], data: { columns: "D" } },
        { messageId: "columns", cells: ["金牌工人!Z3"], data: { columns: "Z至AA" } },
      ],
    },
  ],
});
