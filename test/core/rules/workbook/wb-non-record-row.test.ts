import rule from "../../../../src/core/rules/workbook/wb-non-record-row";
import { gold, observed } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [{ name: "records only", given: {} }],
  invalid: [
    {
      name: "a sum, and a note of which the beginning is quoted",
      given: observed(
        { kind: "non-record-row", text: "合计", at: gold(9, 1) },
        { kind: "non-record-row", text: `注：${"一".repeat(18)}`, at: gold(10, 1) },
        { kind: "non-record-row", text: `注：${"一".repeat(19)}`, at: gold(11, 1) },
      ),
      issues: [
        { messageId: "skipped", cells: ["金牌工人!A9"], data: { row: 9, text: "合计" } },
        { messageId: "skipped", cells: ["金牌工人!A10"], data: { text: `注：${"一".repeat(18)}` } },
        { messageId: "skipped", cells: ["金牌工人!A11"], data: { text: `注：${"一".repeat(18)}…` } },
      ],
    },
    {
      name: "what stands under no header, alone and in a column of its own",
      given: observed(
        { kind: "outside-columns", text: "请领导关注", more: 0, at: gold(4, 53) },
        { kind: "outside-columns", text: "一".repeat(21), more: 2, at: gold(5, 54) },
      ),
      issues: [
        { messageId: "outside", cells: ["金牌工人!BA4"], data: { text: "请领导关注" } },
        {
          messageId: "outsideMore",
          cells: ["金牌工人!BB5"],
          data: { column: "BB", text: `${"一".repeat(20)}…`, count: 3 },
        },
      ],
    },
  ],
});
