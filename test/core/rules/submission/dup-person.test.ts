import rule from "../../../../src/core/rules/submission/dup-person";
import { givenCity, pooledUnit } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const worker = { name: "阿依·木呷", birth: "1985-06" };

testRule(rule, {
  valid: [
    { name: "different people", given: { goldWorkers: [{}, {}] } },
    { name: "namesakes born in different months", given: { goldWorkers: [worker, { ...worker, birth: "1985-07" }] } },
    {
      name: "namesakes at different employers, of whom one birth is not known",
      given: { goldWorkers: [worker, { ...worker, birth: null, employer: "富民县人民医院" }] },
    },
    {
      name: "namesakes born in one month, each with a mobile at an employer of its own, which is person-possible's",
      given: { goldWorkers: [worker, { ...worker, employer: "富民县人民医院" }] },
    },
    {
      name: "one in two categories, which is cross-category's",
      given: { goldWorkers: [worker], pairs: [{ "master.name": worker.name, "master.birth": worker.birth }] },
    },
    { name: "one of the two turned down", given: { goldWorkers: [worker, { ...worker, review: "不予推荐" }] } },
    {
      name: "one from two unions of a pool, which is cons-cross-person's",
      given: givenCity({
        "甲.xlsx": { ...pooledUnit("直属基层工会", "甲厂工会"), goldWorkers: [worker] },
        "乙.xlsx": { ...pooledUnit("直属基层工会", "乙厂工会"), goldWorkers: [worker] },
      }),
    },
    { name: "rows without a name", given: { goldWorkers: [{ name: null }, { name: null }] } },
  ],
  invalid: [
    {
      name: "one person twice, whatever the dot and the employer",
      given: { goldWorkers: [worker, {}, { ...worker, name: "阿依•木呷", employer: "富民县人民医院", phone: null }] },
      issues: [
        {
          messageId: "repeated",
          cells: ["金牌工人!C4", "金牌工人!C6"],
          data: { birth: "1985-06", category: "金牌工人", ids: ["GW-530124-001", "GW-530124-003"] },
        },
      ],
    },
    {
      name: "one mobile number, the birth being mistyped",
      given: {
        goldWorkers: [
          { ...worker, phone: "13871239876" },
          { ...worker, birth: "1985-07", phone: "138-7123-9876" },
        ],
      },
      issues: [{ messageId: "repeated", cells: ["金牌工人!C4", "金牌工人!C5"] }],
    },
    {
      name: "a year alone, at the same employer",
      given: { goldWorkers: [worker, { ...worker, birth: "1985年" }] },
      issues: [{ messageId: "repeated", cells: ["金牌工人!C4", "金牌工人!C5"] }],
    },
    {
      name: "a leader of two studios",
      given: { studios: [{ "leader.name": "白晓滇" }, { "leader.name": "白晓滇" }] },
      issues: [{ messageId: "repeated", cells: ["创新工作室!I4", "创新工作室!I5"] }],
    },
  ],
});
