import type { Notice } from "../../../../src/core/notice/notice";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/city/cons-cross-person";
import type { Given } from "../../../support/given";
import { givenCity, pooledUnit, unit } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const person = { name: "岩应龙", birth: "1985-06", employer: "昆明云机重工有限公司", phone: null };
const asMaster = {
  "master.name": person.name,
  "master.birth": person.birth,
  "master.employer": person.employer,
  "master.phone": null,
};
const asLeader = { "leader.name": person.name, "leader.birth": person.birth, hostUnit: person.employer, phone: null };

const city = (fumin: Given, wuhua: Given, anning: Given = {}) =>
  givenCity({
    "富民.xlsx": { ...unit("富民县总工会"), ...fumin },
    "五华.xlsx": { ...unit("五华区总工会"), ...wuhua },
    "安宁.xlsx": { ...unit("安宁市总工会"), ...anning },
  });
const both = ["金牌工人!C4", "金牌工人!C4"];
const three = [...both, "金牌工人!C4"];
const units = ["富民县总工会", "五华区总工会", "安宁市总工会"];

testRule(rule, {
  valid: [
    {
      name: "different people",
      given: city({ goldWorkers: [person] }, { goldWorkers: [{ ...person, name: "岩应虎" }] }),
    },
    {
      name: "one who is turned down in one place",
      given: city({ goldWorkers: [person] }, { goldWorkers: [{ ...person, review: "不予推荐" }] }),
    },
    {
      name: "one whom the city turned down in one of the units",
      given: city({ goldWorkers: [person] }, { goldWorkers: [{ ...person, cityOpinion: "不同意" }] }),
    },
    {
      name: "twice in one unit, which other rules find",
      given: city({ goldWorkers: [person, person], stations: [asLeader] }, {}),
    },
    {
      name: "a leader in two units, which cons-cross-project finds",
      given: city({ stations: [asLeader] }, { studios: [asLeader] }),
    },
    {
      name: "characters that are like, where birth and employer are others",
      given: city(
        { goldWorkers: [{ ...person, name: "吉文" }] },
        { goldWorkers: [{ ...person, name: "𠮷文", birth: "1990-01", employer: "昆明星河电力有限公司" }] },
      ),
    },
    {
      name: "namesakes of other births in other companies",
      given: city(
        { goldWorkers: [person] },
        { goldWorkers: [{ ...person, birth: "1990-01", employer: "昆明星河电力有限公司" }] },
      ),
    },
    {
      name: "namesakes whose births differ in a digit, in other companies",
      given: city(
        { goldWorkers: [person] },
        { goldWorkers: [{ ...person, birth: "1985-07", employer: "昆明星河电力有限公司" }] },
      ),
    },
    {
      name: "namesakes of other births in one company",
      given: city({ goldWorkers: [person] }, { goldWorkers: [{ ...person, birth: "1990-01" }] }),
    },
    {
      name: "a namesake in another category",
      given: city({ goldWorkers: [person] }, { pairs: [{ ...asMaster, "master.birth": "1970-01" }] }),
    },
    { name: "a district's own workbook", given: { goldWorkers: [person, person] } },
  ],
  invalid: [
    ...(
      [
        ["one award a person", { oneAwardPerPerson: true }],
        ["two awards must not overlap", { noOverlap: [["gold", "pair"]] }],
      ] as const
    ).map(([name, says]) => ({
      name: `two awards by two units, where the notice says: ${name}`,
      given: city({ goldWorkers: [person] }, { pairs: [asMaster] }),
      notice: { ...kunming2020, ...says } as Notice,
      issues: [
        {
          messageId: "repeated",
          cells: ["金牌工人!C4", "师徒结对!C4"],
          data: { category: ["金牌工人", "师徒结对"], units: units.slice(0, 2) },
        },
      ],
    })),
    {
      name: "somebody who may be the same, where the notice says: one award a person",
      given: city({ goldWorkers: [{ ...person, birth: "1985-07" }] }, { pairs: [asMaster] }),
      notice: { ...kunming2020, oneAwardPerPerson: true },
      issues: [{ messageId: "probable", cells: ["金牌工人!C4", "师徒结对!C4"] }],
    },
    {
      name: "a name that one unit has copied from a PDF file, and shapes, second codes and what nobody sees",
      given: city(
        {
          goldWorkers: [
            { ...person, name: "牛丽" },
            { ...person, name: "葛郎" },
          ],
        },
        {
          goldWorkers: [
            { ...person, name: "⽜\u200b丽" },
            { ...person, name: "葛\u{e0100}\uf92c" },
          ],
        },
      ),
      issues: [
        { messageId: "repeated", cells: both, data: { name: "牛丽" } },
        { messageId: "repeated", cells: ["金牌工人!C5", "金牌工人!C5"], data: { name: "葛郎" } },
      ],
    },
    {
      name: "an employer copied from a PDF file",
      given: city({ goldWorkers: [person] }, { goldWorkers: [{ ...person, employer: "昆明云机重⼯有限公司\ufeff" }] }),
      issues: [{ messageId: "repeated", cells: both }],
    },
    {
      name: "files whose units are not in the quota table",
      given: givenCity({
        "甲.xlsx": { ...unit("某某总工会"), goldWorkers: [person] },
        "乙.xlsx": { ...unit("某某联合会"), goldWorkers: [person] },
      }),
      issues: [{ messageId: "repeated", cells: both, data: { units: ["甲.xlsx", "乙.xlsx"] } }],
    },
    {
      name: "the same name, birth and employer, typed differently",
      given: city(
        { goldWorkers: [person] },
        { goldWorkers: [{ name: "岩 应龙", birth: "1985.06", employer: "昆明市昆明云机重工有限公司" }] },
      ),
      issues: [
        {
          messageId: "repeated",
          cells: both,
          data: { name: "岩应龙", birth: "1985-06", units: ["富民县总工会", "五华区总工会"], category: "金牌工人" },
        },
      ],
    },
    {
      name: "two unions of one pool",
      given: givenCity({
        "a.xlsx": { ...pooledUnit("直属基层工会", "云星公司工会"), goldWorkers: [person] },
        "b.xlsx": { ...pooledUnit("直属基层工会", "滇水公司工会"), goldWorkers: [person] },
      }),
      issues: [{ messageId: "repeated", cells: both, data: { units: ["云星公司工会", "滇水公司工会"] } }],
    },
    {
      name: "the master of one pair as the apprentice of another",
      given: city(
        { pairs: [asMaster] },
        {
          pairs: [
            {
              "apprentice.name": person.name,
              "apprentice.birth": person.birth,
              "apprentice.employer": person.employer,
              "master.name": "木文山",
            },
          ],
        },
      ),
      issues: [{ messageId: "repeated", cells: ["师徒结对!C4", "师徒结对!R4"], data: { category: "师徒结对" } }],
    },
    {
      name: "the same name and birth at another employer",
      given: city({ goldWorkers: [person] }, { goldWorkers: [{ ...person, employer: "昆明星河电力有限公司" }] }),
      issues: [{ messageId: "repeated", cells: both }],
    },
    {
      name: "the same name and birth, each with a mobile at an employer of its own",
      given: city(
        { goldWorkers: [{ ...person, phone: "13871239876" }] },
        { goldWorkers: [{ ...person, phone: "13971235412", employer: "昆明星河电力有限公司" }] },
      ),
      issues: [{ messageId: "probable", cells: both, data: { evidence: "姓名、出生年月相同" } }],
    },
    {
      name: "a rare character and the common one that it is like, birth and employer being the same",
      given: city({ goldWorkers: [{ ...person, name: "吉文" }] }, { goldWorkers: [{ ...person, name: "𠮷文" }] }),
      issues: [{ messageId: "probable", cells: both, data: { evidence: "出生年月、单位相同，姓名相近" } }],
    },
    {
      name: "a birth mistyped in one digit, in one company",
      given: city({ goldWorkers: [person] }, { goldWorkers: [{ ...person, birth: "1986-06" }] }),
      issues: [{ messageId: "probable", cells: both, data: { evidence: "姓名、单位相同，出生年月相近" } }],
    },
    {
      name: "a birth mistyped in one digit, with one mobile number",
      given: city(
        { goldWorkers: [{ ...person, phone: "13871239876" }] },
        { goldWorkers: [{ ...person, birth: "1986-06", phone: "138 7123 9876", employer: "昆明星河电力有限公司" }] },
      ),
      issues: [{ messageId: "repeated", cells: both }],
    },
    {
      name: "the same name and employer, a birth being blank",
      given: city({ goldWorkers: [person] }, { goldWorkers: [{ ...person, birth: null }] }),
      issues: [{ messageId: "repeated", cells: both }],
    },
    {
      name: "a third of the same name and birth at another employer",
      given: city(
        { goldWorkers: [person] },
        { goldWorkers: [person] },
        { goldWorkers: [{ ...person, employer: "昆明星河电力有限公司" }] },
      ),
      issues: [{ messageId: "repeated", cells: three, data: { units } }],
    },
    {
      name: "a third of the same name and employer, the birth being blank",
      given: city({ goldWorkers: [person] }, { goldWorkers: [person] }, { goldWorkers: [{ ...person, birth: null }] }),
      issues: [{ messageId: "repeated", cells: three, data: { units } }],
    },
    {
      name: "a third of the same name only",
      given: city(
        { goldWorkers: [person] },
        { goldWorkers: [person] },
        { goldWorkers: [{ ...person, birth: null, employer: "昆明星河电力有限公司" }] },
      ),
      issues: [
        { messageId: "repeated", cells: both },
        { messageId: "namesake", cells: three, data: { units } },
      ],
    },
    {
      name: "employers that differ in 有限公司 and 有限责任公司, a birth being blank",
      given: city(
        { goldWorkers: [person] },
        { goldWorkers: [{ ...person, birth: null, employer: "昆明云机重工有限责任公司" }] },
      ),
      issues: [{ messageId: "probable", cells: both, data: { evidence: "姓名相同，单位相近" } }],
    },
    {
      name: "one union that reports in both pools",
      given: givenCity({
        "a.xlsx": { ...pooledUnit("直属基层工会", "云星公司工会"), goldWorkers: [person] },
        "b.xlsx": { ...pooledUnit("直属非公企业工会", "云星公司工会"), goldWorkers: [person] },
      }),
      issues: [
        {
          messageId: "repeated",
          cells: both,
          data: { units: ["云星公司工会（直属基层工会）", "云星公司工会（直属非公企业工会）"] },
        },
      ],
    },
    {
      name: "one union that reports in both pools, in one as 委员会",
      given: givenCity({
        "a.xlsx": { ...pooledUnit("直属基层工会", "云星公司工会委员会"), goldWorkers: [person] },
        "b.xlsx": { ...pooledUnit("直属非公企业工会", "云星公司工会"), goldWorkers: [person] },
      }),
      issues: [
        {
          messageId: "repeated",
          cells: both,
          data: { units: ["云星公司工会委员会（直属基层工会）", "云星公司工会（直属非公企业工会）"] },
        },
      ],
    },
    {
      name: "the same name only, a birth being blank",
      given: city(
        { goldWorkers: [person] },
        { goldWorkers: [{ ...person, birth: null, employer: "昆明星河电力有限公司" }] },
      ),
      issues: [{ messageId: "namesake", cells: both, data: { name: "岩应龙" } }],
    },
    {
      name: "one person in different categories",
      given: city({ goldWorkers: [person] }, { studios: [asLeader] }),
      issues: [
        {
          messageId: "otherCategory",
          cells: ["金牌工人!C4", "创新工作室!I4"],
          data: { categories: ["金牌工人", "创新工作室"] },
        },
      ],
    },
    {
      name: "one person twice in a category and once in another",
      given: city({ goldWorkers: [person] }, { goldWorkers: [person] }, { pairs: [asMaster] }),
      issues: [
        { messageId: "repeated", cells: both },
        { messageId: "otherCategory", cells: [...both, "师徒结对!C4"], data: { units } },
      ],
    },
    {
      name: "nearly the same birth in different categories, in a part of the company",
      given: city(
        { goldWorkers: [person] },
        { studios: [{ ...asLeader, "leader.birth": "1985-05", hostUnit: `${person.employer}动力车间` }] },
      ),
      issues: [
        {
          messageId: "possibleOtherCategory",
          cells: ["金牌工人!C4", "创新工作室!I4"],
          data: { evidence: "姓名相同，出生年月、单位相近", categories: ["金牌工人", "创新工作室"] },
        },
      ],
    },
    {
      name: "one mobile number of namesakes whose births differ",
      given: city(
        { goldWorkers: [{ ...person, phone: "13871239876" }] },
        { goldWorkers: [{ ...person, birth: "1990-01", phone: "13871239876" }] },
      ),
      issues: [{ messageId: "probable", cells: both, data: { evidence: "姓名、手机号相同" } }],
    },
  ],
});
