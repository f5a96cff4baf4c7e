import rule from "../../../../src/core/rules/consistency/period-since";
import { testRule } from "../../../support/testRule";

const undated = { deeds: "带领班组节约成本35.6万元。", awards: "无", conditionProof: "1：掌握焊接绝技。" };
const undatedPair = {
  deeds: "师徒共同攻关。",
  contribution: "改进工装。",
  "master.awards": "无",
  "apprentice.awards": "无",
};

testRule(rule, {
  valid: [
    {
      name: "a text of the first year that counts",
      given: { goldWorkers: [{ ...undated, deeds: "2019年完成攻关。" }] },
    },
    {
      name: "the year in another text of the worker or of either of a pair",
      given: {
        goldWorkers: [
          { ...undated, awards: "2020年获一等奖" },
          { ...undated, conditionProof: "1：2019年改进工艺。" },
        ],
        pairs: [
          { ...undatedPair, contribution: "2020年解决难题。" },
          { ...undatedPair, "apprentice.awards": "2019年获奖" },
        ],
      },
    },
    { name: "a placeholder, of which another rule speaks", given: { goldWorkers: [{ ...undated, deeds: "待定" }] } },
    {
      name: "deeds that are missing, and a worker whom the unit turns down",
      given: {
        goldWorkers: [
          { ...undated, deeds: null },
          { ...undated, sincePeriod: "否", review: "不予推荐" },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "a 否, once, whatever the texts say",
      given: {
        goldWorkers: [{ sincePeriod: "否" }],
        pairs: [{ ...undatedPair, sincePeriod: "否" }],
      },
      issues: [
        { messageId: "denied", cells: ["金牌工人!AF4"], data: { since: 2019 } },
        { messageId: "denied", cells: ["师徒结对!AQ4"] },
      ],
    },
    {
      name: "years before the period, or after the notice, only",
      given: {
        goldWorkers: [{ ...undated, deeds: "2018年12月完成攻关，计划2021年推广。", awards: "2015年、2018年获奖" }],
      },
      issues: [{ messageId: "earlier", cells: ["金牌工人!X4"], data: { years: ["2015", "2018"] } }],
    },
    {
      name: "no year at all, whether the column says 是 or nothing",
      given: { goldWorkers: [{ ...undated, sincePeriod: null }], pairs: [undatedPair] },
      issues: [
        { messageId: "undated", cells: ["金牌工人!X4"] },
        { messageId: "undated", cells: ["师徒结对!AM4"] },
      ],
    },
  ],
});
