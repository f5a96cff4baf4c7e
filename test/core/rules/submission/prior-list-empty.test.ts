import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/submission/prior-list-empty";
import { standardWorkbook } from "../../../../src/core/workbook/standardWorkbook/standardWorkbook";
import { givenRecords } from "../../../support/given";
import { givenCity } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const nobody = { name: null, teamName: null };
const list = { sheet: "往届名单", row: 1, column: 1 };

testRule(rule, {
  valid: [
    { name: "a list with a person", given: { goldWorkers: [{}], priorHonours: [{ ...nobody, name: "段应龙" }] } },
    {
      name: "a list with a team",
      given: { goldWorkers: [{}], priorHonours: [{ ...nobody, teamName: "段应龙工作站" }] },
    },
    { name: "nobody to compare", given: {} },
    { name: "nobody who still stands", given: { goldWorkers: [{ review: "不予推荐" }] } },
    {
      name: "a notice without such a list",
      given: () => {
        const notice = { ...kunming2020, sheets: { ...kunming2020.sheets, priorHonours: null } };
        return { ...givenRecords({ goldWorkers: [{}] }), workbook: standardWorkbook(notice) };
      },
    },
    ...(["sheet-missing", "headers-missing"] as const).map((kind) => ({
      name: `a list that could not be read, which wb-header-changed tells: ${kind}`,
      given: () => {
        const seen = kind === "sheet-missing" ? { kind, sheet: "往届名单", at: list } : { kind, at: list };
        return { ...givenRecords({ goldWorkers: [{}] }), observations: [seen] };
      },
    })),
  ],
  invalid: [
    {
      name: "an empty list, once however many are put forward",
      given: { goldWorkers: [{}, {}], pairs: [{}], stations: [{}] },
      issues: [{ messageId: "unit", cells: ["往届名单!A4"], data: { sheet: "往届名单", issuer: "市总工会" } }],
    },
    {
      name: "a list with years and no names",
      given: { goldWorkers: [{}], priorHonours: [{ ...nobody, edition: "2018年" }] },
      issues: [{ messageId: "unit", cells: ["往届名单!A4"] }],
    },
    {
      name: "a list that says 无",
      given: { goldWorkers: [{}], priorHonours: [{ name: "无", teamName: "无" }] },
      issues: [{ messageId: "unit", cells: ["往届名单!A4"] }],
    },
    {
      name: "the city's workbook without a list",
      given: givenCity({ "富民.xlsx": { goldWorkers: [{}] }, "五华.xlsx": { goldWorkers: [{}] } }),
      issues: [{ messageId: "city", cells: ["往届名单!A4"] }],
    },
  ],
});
