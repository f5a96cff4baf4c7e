import rule from "../../../../src/core/rules/workbook/wb-unread-part";
import { gold, observed } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "everything was read", given: {} },
    { name: "something else was noticed", given: observed({ kind: "hidden-sheet", at: gold(1, 1) }) },
  ],
  invalid: [
    {
      name: "a sheet that Excel could not give",
      given: observed({ kind: "unread-cells", at: gold(1, 1) }),
      issues: [{ messageId: "cells", cells: ["金牌工人!A1"], data: { sheet: "金牌工人" } }],
    },
    {
      name: "two conditional formats that it could not give",
      given: observed({ kind: "unread-marks", count: 2, at: gold(1, 1) }),
      issues: [{ messageId: "marks", cells: ["金牌工人!A1"], data: { sheet: "金牌工人", count: 2 } }],
    },
  ],
});
