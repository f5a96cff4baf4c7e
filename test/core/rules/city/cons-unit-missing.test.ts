import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/city/cons-unit-missing";
import type { RegisteredFile } from "../../../../src/core/workbook/records";
import { givenCity, unit } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const all = kunming2020.units.map(({ name }) => name);
const files = (names: readonly string[]) => Object.fromEntries(names.map((name) => [`${name}.xlsx`, unit(name)]));

testRule(rule, {
  valid: [
    { name: "all 32 units", given: givenCity(files(all)) },
    {
      name: "a unit of whose files none is taken yet, since they contradict each other",
      given: () => ({
        ...givenCity(files(all.filter((name) => name !== "富民县总工会")))(),
        register: ["a.xlsx", "b.xlsx"].map((file, index): RegisteredFile => {
          const at = { sheet: "收件登记", row: 4 + index, column: 4 };
          const fumin = "富民县总工会";
          return { file, unit: fumin, recommender: fumin, submittedAt: null, at, state: "open" };
        }),
      }),
    },
    { name: "a district's own workbook", given: {} },
  ],
  invalid: [
    {
      name: "all but two, marked in the quota table",
      given: givenCity(files(all.filter((name) => name !== "滇中新区总工会" && name !== "盘龙区总工会"))),
      issues: [
        {
          messageId: "missing",
          cells: ["名额分配!A4", "名额分配!A6"],
          data: { count: 2, units: ["滇中新区总工会", "盘龙区总工会"] },
        },
      ],
    },
    {
      name: "a city without any file",
      given: givenCity({}),
      issues: [{ messageId: "missing", cells: ["名额分配!A3"], data: { count: 32 } }],
    },
  ],
});
