import rule from "../../../../src/core/rules/workbook/wb-merged-data";
import { gold, observed } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [{ name: "one cell, one value", given: {} }],
  invalid: [
    {
      name: "an employer merged over three rows",
      given: observed({ kind: "merged-data", area: { top: 4, left: 14, bottom: 6, right: 14 }, at: gold(4, 14) }),
      issues: [{ messageId: "merged", cells: ["金牌工人!N4"], data: { area: "N4:N6" } }],
    },
  ],
});
