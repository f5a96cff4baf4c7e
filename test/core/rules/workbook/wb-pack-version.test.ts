import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/workbook/wb-pack-version";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import { givenRecords, givenWorkbook, type Typed, typedSheet, withSheet } from "../../../support/given";
import { testRule } from "../../../support/testRule";

const meta = (rows: readonly (readonly Typed[])[]) => () =>
  readRecords(withSheet(givenWorkbook({}), typedSheet("_meta", rows)), kunming2020);
const layout = ["schema", "nomination-workbook/1"];

testRule(rule, {
  valid: [
    { name: "the current template", given: {} },
    {
      name: "the city's workbook, which has no template",
      given: () => ({ ...givenRecords({}), meta: null, scope: "city" }),
    },
  ],
  invalid: [
    {
      name: "a workbook without template",
      given: () => ({ ...givenRecords({}), meta: null }),
      issues: [{ messageId: "unmarked", cells: ["单位信息!B4"] }],
    },
    {
      name: "a workbook of quite another kind, on a sheet that it has",
      given: () => readRecords({ date1904: false, sheets: [typedSheet("通讯录", [["姓名", "电话"]])] }, kunming2020),
      issues: [{ messageId: "unmarked", cells: ["通讯录!A1"] }],
    },
    {
      name: "another layout",
      given: meta([
        ["schema", "nomination-workbook/0"],
        ["notice", "kunming-2020"],
        ["noticeVersion", 1],
      ]),
      issues: [{ messageId: "layout", cells: ["_meta!A1"], data: { found: "nomination-workbook/0" } }],
    },
    {
      name: "another notice",
      given: meta([layout, ["notice", "kunming-2019"], ["noticeVersion", "1"]]),
      issues: [{ messageId: "notice", cells: ["_meta!A1"], data: { found: "kunming-2019" } }],
    },
    {
      name: "another version of the notice's pack",
      given: meta([layout, ["notice", "kunming-2020"], ["noticeVersion", "0"]]),
      issues: [{ messageId: "version", cells: ["_meta!A1"], data: { found: "0", current: "1" } }],
    },
    {
      name: "a mark that says nothing",
      given: meta([["unit", "富民县总工会"]]),
      issues: [{ messageId: "layout", cells: ["_meta!A1"], data: { found: "未标明" } }],
    },
  ],
});
