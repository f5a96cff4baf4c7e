import rule from "../../../../src/core/rules/workbook/enum-invalid";
import { givenRecords } from "../../../support/given";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    {
      name: "choices, and what is understood as one",
      given: { goldWorkers: [{ ethnicity: "汉", conditions: "1，4" }] },
    },
    { name: "placeholders", given: { goldWorkers: [{ ethnicity: "待定" }] } },
    { name: "any 所属编号", given: { members: [{ parentId: "X" }] } },
    { name: "blank choices", given: { goldWorkers: [{ sex: null }] } },
    { name: "the city's columns in a district", given: { goldWorkers: [{ expertOpinion: "很好" }] } },
  ],
  invalid: [
    {
      name: "few choices, all named",
      given: { goldWorkers: [{ sex: "先生" }] },
      issues: [{ messageId: "few", cells: ["金牌工人!D4"], data: { text: "先生", values: ["“男”", "“女”"] } }],
    },
    {
      name: "many choices",
      given: { goldWorkers: [{ ethnicity: "汉民" }] },
      issues: [{ messageId: "many", cells: ["金牌工人!E4"], data: { text: "汉民", column: "民族" } }],
    },
    {
      name: "one of several that is none",
      given: { goldWorkers: [{ conditions: "1、7" }] },
      issues: [{ messageId: "few", cells: ["金牌工人!AD4"], data: { text: "1、7" } }],
    },
    {
      name: "the city's columns in the city",
      given: () => ({ ...givenRecords({ goldWorkers: [{ expertOpinion: "很好" }] }), scope: "city" }),
      issues: [{ messageId: "few", cells: ["金牌工人!AO4"] }],
    },
  ],
});
