import rule from "../../../../src/core/rules/workbook/wb-header-changed";
import { gold, observed } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [{ name: "every sheet and column of the template", given: {} }],
  invalid: [
    {
      name: "sheets of the unit's that are missing, told together, and one of the city's",
      given: observed(
        { kind: "sheet-missing", sheet: "师徒结对", at: gold(1, 1) },
        { kind: "sheet-missing", sheet: "往届名单", at: gold(1, 1) },
        { kind: "sheet-missing", sheet: "技师工作站", at: gold(1, 1) },
      ),
      issues: [
        { messageId: "sheetMissing", cells: ["金牌工人!A1"], data: { sheets: ["“师徒结对”", "“技师工作站”"] } },
        { messageId: "referenceMissing", cells: ["金牌工人!A1"], data: { sheets: ["“往届名单”"] } },
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
      name: "a second sheet of which there can be only one, with its rows",
      given: observed({
        ...{ kind: "second-sheet", sheets: ["金牌工人"], rows: [4, 5, 6, 8] },
        at: { sheet: "永定镇", row: 4, column: 1 },
      }),
      issues: [
        {
          messageId: "sheetRepeated",
          cells: ["永定镇!A4"],
          data: { name: "永定镇", sheet: "金牌工人", rows: ["4至6", "8"] },
        },
      ],
    },
    {
      name: "a table on several sheets",
      given: observed({
        kind: "split-table",
        sheet: "金牌工人",
        parts: [
          { name: "永定镇", count: 2 },
          { name: "赤鹫镇", count: 1 },
        ],
        at: { sheet: "永定镇", row: 1, column: 1 },
      }),
      issues: [
        {
          messageId: "sheetsJoined",
          cells: ["永定镇!A1"],
          data: { sheet: "金牌工人", parts: ["“永定镇”（2条）", "“赤鹫镇”（1条）"] },
        },
      ],
    },
    {
      name: "a sheet that says nothing new, and one that says nothing at all",
      given: observed(
        { kind: "copied-sheet", of: "金牌工人", rows: [4, 5], at: { sheet: "底稿", row: 4, column: 1 } },
        { kind: "blank-sheet", read: "金牌工人", at: { sheet: "金牌工人 (2)", row: 1, column: 1 } },
      ),
      issues: [
        { messageId: "sheetCopied", cells: ["底稿!A4"], data: { name: "底稿", rows: ["4至5"], sheet: "金牌工人" } },
        {
          messageId: "sheetBlank",
          cells: ["金牌工人 (2)!A1"],
          data: { name: "金牌工人 (2)", sheet: "金牌工人" },
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
      name: "columns missing, repeated and added, those of a sheet told together",
      given: observed(
        { kind: "header-missing", header: "民族", wanted: true, at: gold(3, 4) },
        { kind: "header-missing", header: "工种", wanted: true, at: gold(3, 4) },
        { kind: "header-missing", header: "竞赛称号", wanted: true, at: gold(3, 30) },
        { kind: "header-missing", header: "进城务工人员", wanted: false, at: gold(3, 35) },
        { kind: "header-repeated", header: "姓名", read: gold(3, 3), at: gold(3, 51) },
        { kind: "header-unknown", text: "衣服尺码", at: gold(3, 52) },
        { kind: "header-unknown", text: "备注2", at: gold(3, 53) },
        { kind: "header-missing", header: "角色", wanted: true, at: { sheet: "团队成员", row: 3, column: 1 } },
      ),
      issues: [
        {
          messageId: "missing",
          cells: ["金牌工人!D3", "金牌工人!AD3"],
          data: { headers: ["“民族”", "“工种”", "“竞赛称号”"] },
        },
        { messageId: "optionalMissing", cells: ["金牌工人!AI3"], data: { headers: ["“进城务工人员”"] } },
        { messageId: "missing", cells: ["团队成员!A3"], data: { headers: ["“角色”"] } },
        { messageId: "repeated", cells: ["金牌工人!AY3", "金牌工人!C3"], data: { header: "姓名", read: "C" } },
        {
          messageId: "unknown",
          cells: ["金牌工人!AZ3", "金牌工人!BA3"],
          data: { texts: ["“衣服尺码”", "“备注2”"] },
        },
      ],
    },
    {
      name: "renamed columns, told together, with their names back as one fix",
      given: observed(
        { kind: "header-renamed", header: "联系电话", text: "手机", at: gold(3, 18) },
        { kind: "header-renamed", header: "文化程度", text: "学历", at: gold(3, 7) },
      ),
      issues: [
        {
          messageId: "renamed",
          cells: ["金牌工人!R3", "金牌工人!G3"],
          data: { pairs: ["“手机”（“联系电话”）", "“学历”（“文化程度”）"] },
          fix: { safe: false, edits: { "金牌工人!R3": "联系电话", "金牌工人!G3": "文化程度" } },
        },
      ],
    },
    {
      name: "a header that could be two columns",
      given: observed({
        ...{ kind: "header-unsure", headers: ["师傅联系电话", "徒弟联系电话"], texts: ["电话"] },
        ...{ cells: [gold(3, 9)], at: gold(3, 9) },
      }),
      issues: [
        {
          messageId: "unsure",
          cells: ["金牌工人!I3"],
          data: { texts: ["“电话”"], headers: ["“师傅联系电话”", "“徒弟联系电话”"] },
        },
      ],
    },
  ],
});
