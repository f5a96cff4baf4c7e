import rule from "../../../../src/core/rules/submission/mat-copies-seal";
import { givenCity, pooledUnit } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "five copies, all seals", given: { goldWorkers: [{}], pairs: [{}], stations: [{}], studios: [{}] } },
    {
      name: "a nomination that is not recommended",
      given: { goldWorkers: [{ copies: 1, seals: null, review: "补充材料" }] },
    },
    { name: "seals that cannot be read, which is enum-invalid's", given: { goldWorkers: [{ seals: "党委" }] } },
  ],
  invalid: [
    {
      name: "one copy too few and one too many",
      given: { goldWorkers: [{ copies: 4 }, { copies: 6 }] },
      issues: [
        { messageId: "copies", cells: ["金牌工人!AT4"], data: { copies: 4, wanted: 5, missing: 1, paper: "A4纸" } },
        { messageId: "moreCopies", cells: ["金牌工人!AT5"], data: { copies: 6, wanted: 5 } },
      ],
    },
    {
      name: "no number of copies",
      given: { pairs: [{ copies: null }] },
      issues: [{ messageId: "copiesMissing", cells: ["师徒结对!BD4"] }],
    },
    {
      name: "a missing seal once the workbook is handed in",
      given: { studios: [{ seals: "行政、上级工会" }] },
      issues: [{ messageId: "notSealed", cells: ["创新工作室!AZ4"], data: { list: ["工会"] } }],
    },
    {
      name: "missing seals before it is handed in",
      given: { unitInfo: [{ submittedAt: null }], stations: [{ seals: null }] },
      issues: [{ messageId: "sealPending", cells: ["技师工作站!BB4"], data: { list: ["行政", "工会", "上级工会"] } }],
    },
    {
      name: "a missing seal of a union whose fellow in the pool has handed in",
      given: givenCity({
        "甲.xlsx": { ...pooledUnit("直属基层工会", "甲厂工会"), goldWorkers: [{}] },
        "乙.xlsx": {
          unitInfo: [{ unit: "直属基层工会", reportingUnit: "乙厂工会", submittedAt: null }],
          goldWorkers: [{ seals: "行政、工会" }],
        },
      }),
      issues: [{ messageId: "sealPending", cells: ["金牌工人!AS4"], data: { list: ["上级工会"] } }],
    },
  ],
});
