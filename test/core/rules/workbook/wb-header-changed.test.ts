import rule from "../../../../src/core/rules/workbook/wb-header-changed";
import { gold, observed } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [{ name: "every sheet and column of the template", given: {} }],
  invalid: [
    {
      name: "a sheet of the unit's that is missing, and one of the city's",
      given: observed(
        { kind: "sheet-missing", sheet: "师徒结对", at: gold(1, 1) },
        { kind: "sheet-missing", sheet: "往届名单", at: gold(1, 1) },
      ),
      issues: [
        { messageId: "sheetMissing", cells: ["金牌工人!A1"], data: { sheet: "师徒结对" } },
        { messageId: "referenceMissing", cells: ["金牌工人!A1"], data: { sheet: "往届名单" } },
      ],
    },
    {
      name: "a sheet by another name, and one without headers",
      given: observed(
        { kind: "sheet-renamed", sheet: "师徒结对", at: { sheet: "Sheet1", row: 1, column: 1 } },
        { kind: "headers-missing", at: gold(1, 1) },
      ),
      issues: [
        { messageId: "sheetRenamed", cells: ["Sheet1!A1"], data: { name: "Sheet1", sheet: "师徒结对" } },
        { messageId: "headersMissing", cells: ["金牌工人!A1"], data: { sheet: "金牌工人" } },
      ],
    },
    {
      name: "a second sheet of one layout, with its rows",
      given: observed({
        ...{ kind: "second-sheet", sheets: ["金牌工人"], rows: [4, 5, 6, 8] },
        at: { sheet: "永定镇", row: 4, column: 1 },
      }),
      issues: [
        {
          messageId: "sheetRepeated",
          cells: ["永定镇!A4"],
          data: { name: "永定镇", sheet: "金牌工人", rows: ["4至6", "8"], count: 4 },
        },
      ],
    },
    {
      name: "a sheet that may be either of two",
      given: observed({
        ...{ kind: "second-sheet", sheets: ["金牌工人", "技师工作站"], rows: [4] },
        at: { sheet: "Sheet1", row: 4, column: 1 },
      }),
      issues: [
        {
          messageId: "sheetUnclear",
          cells: ["Sheet1!A4"],
          data: { name: "Sheet1", sheets: ["“金牌工人”", "“技师工作站”"], rows: ["4"], count: 1 },
        },
      ],
    },
    {
      name: "columns missing, repeated and added",
      given: observed(
        { kind: "header-missing", header: "民族", at: gold(3, 4) },
        { kind: "header-repeated", header: "姓名", at: gold(3, 51) },
        { kind: "header-unknown", text: "衣服尺码", at: gold(3, 52) },
      ),
      issues: [
        { messageId: "missing", cells: ["金牌工人!D3"], data: { header: "民族" } },
        { messageId: "repeated", cells: ["金牌工人!AY3"], data: { header: "姓名" } },
        { messageId: "unknown", cells: ["金牌工人!AZ3"], data: { text: "衣服尺码" } },
      ],
    },
    {
      name: "a renamed column, with its name back as a fix",
      given: observed({ kind: "header-renamed", header: "联系电话", text: "手机", at: gold(3, 18) }),
      issues: [
        {
          messageId: "renamed",
          cells: ["金牌工人!R3"],
          data: { header: "联系电话", text: "手机" },
          fix: { safe: false, edits: { "金牌工人!R3": "联系电话" } },
        },
      ],
    },
  ],
});
