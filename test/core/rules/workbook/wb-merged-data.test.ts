import rule from "../../../../src/core/rules/workbook/wb-merged-data";
import { gold, observed } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [{ name: "one cell, one value", given: {} }],
  invalid: [
    {
      name: "employers merged over several rows, those of a sheet told together",
      given: observed(
        { kind: "merged-data", area: { top: 4, left: 14, bottom: 6, right: 14 }, at: gold(4, 14) },
        { kind: "merged-data", area: { top: 7, left: 14, bottom: 8, right: 14 }, at: gold(7, 14) },
        {
          kind: "merged-data",
          area: { top: 4, left: 1, bottom: 5, right: 1 },
          at: { sheet: "团队成员", row: 4, column: 1 },
        },
      ),
      issues: [
        { messageId: "merged", cells: ["金牌工人!N4", "金牌工人!N7"], data: { area: ["N4:N6", "N7:N8"] } },
        { messageId: "merged", cells: ["团队成员!A4"], data: { area: ["A4:A5"] } },
      ],
    },
  ],
});
