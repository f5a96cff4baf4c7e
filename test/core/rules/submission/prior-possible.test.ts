import rule from "../../../../src/core/rules/submission/prior-possible";
import { testRule } from "../../../support/testRule";

const worker = { name: "段应龙", birth: "1979-09", employer: "昆明云机重工有限公司" };
const honour = { category: "金牌工人", role: "本人", edition: "2018年", ...worker };

testRule(rule, {
  valid: [
    { name: "nobody named before", given: { goldWorkers: [worker], priorHonours: [{}] } },
    {
      name: "a namesake born in another month",
      given: { goldWorkers: [worker], priorHonours: [{ ...honour, birth: "1979-10" }] },
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
