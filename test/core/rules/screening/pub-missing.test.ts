import rule from "../../../../src/core/rules/screening/pub-missing";
import { givenRecords } from "../../../support/given";
import { testRule } from "../../../support/testRule";

const nothing = {
  consultation: null,
  publicityForm: null,
  publicFrom: null,
  publicTo: null,
  objection: null,
};

testRule(rule, {
  valid: [
    { name: "all filled in", given: { goldWorkers: [{}] } },
    { name: "blank rows of categories without nominations", given: { screening: [{}, nothing], goldWorkers: [{}] } },
    {
      name: "a category whose only nomination is not recommended",
      given: { screening: [nothing], goldWorkers: [{ review: "补充材料", reviewNote: "缺证书" }] },
    },
    {
      name: "a date that cannot be read, which another rule reports",
      given: { screening: [{ publicFrom: "九月中旬" }], goldWorkers: [{}] },
    },
    {
      name: "a sheet that is missing, which another rule reports",
      given: () => ({
        ...givenRecords({ goldWorkers: [{}], screening: [] }),
        observations: [{ kind: "sheet-missing", sheet: "初审公示", at: { sheet: "单位信息", row: 1, column: 1 } }],
      }),
    },
  ],
  invalid: [
    {
      name: "nothing about hearing and publicity, in one issue",
      given: { screening: [nothing], goldWorkers: [{}] },
      issues: [
        {
          messageId: "blank",
          cells: ["初审公示!G4", "初审公示!H4", "初审公示!I4", "初审公示!J4", "初审公示!K4"],
          data: { category: "金牌工人" },
        },
      ],
    },
    {
      name: "one cell of the studios' row",
      given: { screening: [{}, {}, {}, { consultation: null }], studios: [{}] },
      issues: [
        {
          messageId: "blank",
          cells: ["初审公示!G7"],
          data: { category: "创新工作室", columns: ["“听取职工意见方式”"] },
        },
      ],
    },
    {
      name: "two rows for a category, of which only the first would be read",
      given: { screening: [{}, {}, { category: "金牌工人" }], goldWorkers: [{}] },
      issues: [{ messageId: "repeated", cells: ["初审公示!A6"], data: { category: "金牌工人", count: 2 } }],
    },
    {
      name: "no row for a category, marking the nomination ranked first",
      given: { screening: [{}], pairs: [{ rank: 2 }, { rank: 1 }] },
      issues: [{ messageId: "noRow", cells: ["师徒结对!BF5"], data: { category: "师徒结对" } }],
    },
  ],
});
