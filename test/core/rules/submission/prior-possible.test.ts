import rule from "../../../../src/core/rules/submission/prior-possible";
import { testRule } from "../../../support/testRule";

const worker = { name: "段应龙", birth: "1979-09", employer: "昆明云机重工有限公司" };
const formerStudio = { category: "创新工作室", employer: "昆明星河电力有限公司" };
const honour = { category: "金牌工人", role: "本人", edition: "2018年", ...worker };

testRule(rule, {
  valid: [
    { name: "nobody named before", given: { goldWorkers: [worker], priorHonours: [{}] } },
    {
      name: "a namesake of another birth",
      given: { goldWorkers: [worker], priorHonours: [{ ...honour, birth: "1988-02" }] },
    },
    {
      name: "a namesake born in another month, in another company",
      given: {
        goldWorkers: [worker],
        priorHonours: [{ ...honour, birth: "1979-10", employer: "昆明星河电力有限公司" }],
      },
    },
    {
      name: "a studio of the company that has another name and leader",
      given: {
        studios: [{ name: "白龙创新工作室", "leader.name": "白龙", hostUnit: "昆明星河电力有限公司" }],
        priorHonours: [{ ...formerStudio, teamName: "木文山创新工作室", name: "木文山" }],
      },
    },
    { name: "the same title, which is prior-same-title's", given: { goldWorkers: [worker], priorHonours: [honour] } },
  ],
  invalid: [
    {
      name: "nothing but the name",
      given: { goldWorkers: [worker], priorHonours: [{ ...honour, birth: null, employer: "昆明星河电力有限公司" }] },
      issues: [{ messageId: "nameOnly", cells: ["金牌工人!C4"], data: { edition: "2018年", title: "金牌工人" } }],
    },
    {
      name: "a birth that differs in a digit, in one company",
      given: { goldWorkers: [worker], priorHonours: [{ ...honour, birth: "1979-06" }] },
      issues: [
        {
          messageId: "possible",
          cells: ["金牌工人!C4"],
          data: { listed: "段应龙", evidence: "姓名、单位相同，出生年月相近" },
        },
      ],
    },
    {
      name: "a name in traditional characters, birth and company being the same",
      given: { goldWorkers: [worker], priorHonours: [{ ...honour, name: "段應龍" }] },
      issues: [{ messageId: "possible", cells: ["金牌工人!C4"], data: { evidence: "出生年月、单位相同，姓名相近" } }],
    },
    {
      name: "a team of one company that the list calls after its leader, without a leader's name",
      given: {
        studios: [{ name: "高压带电作业创新工作室", "leader.name": "白龙", hostUnit: "昆明星河电力有限公司" }],
        priorHonours: [{ ...formerStudio, teamName: "白龙技师工作站", name: null }],
      },
      issues: [{ messageId: "possible", cells: ["创新工作室!C4"], data: { evidence: "单位相同、名称中有负责人姓名" } }],
    },
    {
      name: "a studio whose kind the list calls otherwise",
      given: {
        studios: [{ name: "昆明市白龙职工创新工作室", "leader.name": "白龙", hostUnit: "昆明星河电力有限公司" }],
        priorHonours: [{ ...formerStudio, teamName: "白龙劳模工作室", name: null }],
      },
      issues: [{ messageId: "possible", cells: ["创新工作室!C4"] }],
    },
    {
      name: "another title",
      given: { goldWorkers: [worker], priorHonours: [{ ...honour, category: "师徒结对", role: "师傅" }] },
      issues: [{ messageId: "otherTitle", cells: ["金牌工人!C4"], data: { title: "师徒结对" } }],
    },
    {
      name: "one of a former pair in a new one",
      given: {
        pairs: [{ "apprentice.name": "段应龙", "apprentice.birth": "1979-09" }],
        priorHonours: [{ ...honour, category: "师徒结对", role: "师傅" }],
      },
      issues: [{ messageId: "formerPair", cells: ["师徒结对!R4"] }],
    },
    {
      name: "a studio's name at another unit",
      given: {
        studios: [{ name: "白龙创新工作室", hostUnit: "富民县人民医院" }],
        priorHonours: [
          { category: "创新工作室", name: null, teamName: "白龙创新工作室", employer: "昆明星河电力有限公司" },
        ],
      },
      issues: [{ messageId: "nameOnly", cells: ["创新工作室!C4"] }],
    },
  ],
});
