import rule from "../../../../src/core/rules/submission/person-possible";
import type { TypedRow } from "../../../support/given";
import { givenCity, pooledUnit } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const phone = "13871239876";
const worker = { name: "和晓梅", birth: "1985-06", employer: "昆明云机重工有限公司", phone: null };
const other = "昆明星河电力有限公司";
const twice = (row: TypedRow<"goldWorkers">, first: TypedRow<"goldWorkers"> = {}) => ({
  goldWorkers: [
    { ...worker, ...first },
    { ...worker, ...row },
  ],
});
const both = ["金牌工人!C4", "金牌工人!C5"];
const leader = { "leader.name": "和晓梅", "leader.birth": "1985-06", hostUnit: worker.employer, phone: null };
const master = { "master.name": "和晓梅", "master.birth": "1985-06", "master.phone": null };
const apprentice = { "apprentice.name": "和晓梅", "apprentice.birth": "1995-12", "apprentice.phone": null };
const member = { role: "成员", name: "岩应", birth: "1988-08", employer: worker.employer };
const ofStation = { parentId: "ST-530124-001" };
const ofStudio = { parentId: "WS-530124-001" };

testRule(rule, {
  valid: [
    { name: "different people", given: { goldWorkers: [{}, {}] } },
    { name: "one person twice, which is dup-person's", given: twice({}) },
    { name: "one whose birth is blank in one row, which is dup-person's", given: twice({ birth: null }) },
    {
      name: "one by phone whose birth is mistyped, which is dup-person's",
      given: twice({ birth: "1985-07", phone }, { phone }),
    },
    { name: "namesakes of other births in one company", given: twice({ birth: "1988-02" }) },
    { name: "namesakes whose births differ in two digits", given: twice({ birth: "1986-07" }) },
    {
      name: "namesakes whose births differ in a digit, in two companies",
      given: twice({ birth: "1985-07", employer: other }),
    },
    { name: "names that are like, of other births", given: twice({ name: "和曉梅", birth: "1990-02" }) },
    { name: "names of other characters", given: twice({ name: "和小梅" }) },
    {
      name: "two branches of one company",
      given: twice(
        { birth: "1985-07", employer: `${worker.employer}富民分公司` },
        { employer: `${worker.employer}安宁分公司` },
      ),
    },
    {
      name: "namesakes who share an office's landline",
      given: twice({ birth: "1990-02", phone: "0871-68811234" }, { phone: "0871-68811234" }),
    },
    { name: "one who is turned down", given: twice({ birth: "1985-07", review: "不予推荐" }) },
    {
      name: "a namesake in another award whose birth is blank, in another company",
      given: { goldWorkers: [worker], pairs: [{ ...master, "master.birth": null, "master.employer": other }] },
    },
    {
      name: "one from two unions of a pool, which is cons-cross-person's",
      given: givenCity({
        "甲.xlsx": { ...pooledUnit("直属基层工会", "甲厂工会"), goldWorkers: [worker] },
        "乙.xlsx": { ...pooledUnit("直属基层工会", "乙厂工会"), goldWorkers: [{ ...worker, birth: "1985-07" }] },
      }),
    },
  ],
  invalid: [
    {
      name: "a month mistyped in one company",
      given: twice({ birth: "1985-07" }),
      issues: [
        {
          messageId: "repeated",
          cells: both,
          data: { names: ["和晓梅（1985-06）", "和晓梅（1985-07）"], evidence: "姓名、单位相同，出生年月相近" },
        },
      ],
    },
    ...(
      [
        ["another digit of the year", { birth: "1995-06" }],
        ["two digits exchanged", { birth: "1958-06" }],
        ["a company whose kind is written otherwise", { birth: "1985-05", employer: "昆明云机重工有限责任公司" }],
        ["a part of the company", { birth: "1985-05", employer: `${worker.employer}动力车间` }],
        ["a company without its city", { birth: "1985-05", employer: "云机重工有限公司" }],
        ["a year alone, in a part of the company", { birth: "1985年", employer: `${worker.employer}动力车间` }],
        ["a traditional character", { name: "和曉梅" }],
      ] as const
    ).map(([name, row]) => ({ name, given: twice(row), issues: [{ messageId: "repeated", cells: both }] })),
    {
      name: "the month before, over the end of a year",
      given: twice({ birth: "1985-12" }, { birth: "1986-01" }),
      issues: [{ messageId: "repeated", cells: both }],
    },
    {
      name: "one birth, each with a mobile at an employer of its own",
      given: twice({ employer: other, phone: "13971235412" }, { phone }),
      issues: [{ messageId: "repeated", cells: both, data: { evidence: "姓名、出生年月相同" } }],
    },
    {
      name: "one mobile number of namesakes of other births",
      given: twice({ birth: "1990-02", phone }, { phone }),
      issues: [{ messageId: "repeated", cells: both, data: { evidence: "姓名、手机号相同" } }],
    },
    {
      name: "one 编号 of namesakes of other births",
      given: twice({ birth: "1990-02", recordId: "GW-1" }, { recordId: "GW-1" }),
      issues: [{ messageId: "repeated", cells: both, data: { evidence: "姓名、编号相同" } }],
    },
    {
      name: "three of whom each may be the next, in as few issues as join them",
      given: { goldWorkers: [worker, { ...worker, birth: "1985-07" }, { ...worker, birth: "1985-08" }] },
      issues: [
        { messageId: "repeated", cells: both },
        { messageId: "repeated", cells: ["金牌工人!C4", "金牌工人!C6"] },
      ],
    },
    {
      name: "one without a birth, who may be either of two others of the company",
      given: { goldWorkers: [worker, { ...worker, birth: "1970-12" }, { ...worker, birth: null }] },
      issues: [{ messageId: "repeated", cells: ["金牌工人!C4", "金牌工人!C6", "金牌工人!C5"] }],
    },
    {
      name: "a namesake in another company whose birth is blank",
      given: twice({ birth: null, employer: other }),
      issues: [
        { messageId: "namesake", cells: both, data: { names: ["和晓梅（1985-06）", "和晓梅（出生年月未填）"] } },
      ],
    },
    {
      name: "leaders of teams that must not overlap",
      given: { stations: [leader], studios: [{ ...leader, "leader.birth": "1985-09" }] },
      issues: [{ messageId: "overlap", cells: ["技师工作站!D4", "创新工作室!I4"] }],
    },
    {
      name: "a master and an apprentice of one name, ten years apart",
      given: { pairs: [{ ...master, ...apprentice, "apprentice.birth": "1995-06" }] },
      issues: [{ messageId: "pair", cells: ["师徒结对!R4", "师徒结对!C4"] }],
    },
    {
      name: "a master and the apprentice of another pair",
      given: { pairs: [master, { ...apprentice, "apprentice.birth": "1985-08" }] },
      issues: [{ messageId: "pairs", cells: ["师徒结对!C4", "师徒结对!R5"] }],
    },
    {
      name: "a worker and a master",
      given: { goldWorkers: [worker], pairs: [{ ...master, "master.birth": "1985-08" }] },
      issues: [{ messageId: "otherAward", cells: ["金牌工人!C4", "师徒结对!C4"] }],
    },
    {
      name: "members of teams that must not overlap",
      given: {
        stations: [{}],
        studios: [{}],
        members: [
          { ...member, ...ofStation },
          { ...member, ...ofStudio, birth: "1988-06" },
        ],
      },
      issues: [{ messageId: "members", cells: ["团队成员!C4", "团队成员!C5"] }],
    },
  ],
});
