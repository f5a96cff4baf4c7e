import rule from "../../../../src/core/rules/workbook/wb-non-record-row";
import { gold, observed } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [{ name: "records only", given: {} }],
  invalid: [
    {
      name: "a sum, and notes of which the beginning is quoted, of a sheet together",
      given: observed(
        { kind: "non-record-row", text: "合计", at: gold(9, 1) },
        { kind: "non-record-row", text: `注：${"一".repeat(18)}`, at: gold(10, 1) },
        { kind: "non-record-row", text: "（盖章）", at: { sheet: "团队成员", row: 12, column: 4 } },
        { kind: "non-record-row", text: `注：${"一".repeat(19)}`, at: gold(12, 1) },
        { kind: "non-record-row", text: "2020年9月24日", at: gold(13, 5) },
      ),
      issues: [
        {
          messageId: "skipped",
          cells: ["金牌工人!A9", "金牌工人!A10", "金牌工人!A12", "金牌工人!E13"],
          data: {
            rows: ["9至10", "12至13"],
            texts: `“合计”、“注：${"一".repeat(18)}”、“注：${"一".repeat(18)}…”等`,
          },
        },
        { messageId: "skipped", cells: ["团队成员!D12"], data: { rows: ["12"], texts: "“（盖章）”" } },
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
