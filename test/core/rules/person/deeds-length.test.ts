import rule from "../../../../src/core/rules/person/deeds-length";
import { han } from "../../../support/given";
import { withLength } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "the shortest and the longest", given: { goldWorkers: [{ deeds: han(640) }, { deeds: han(960) }] } },
    { name: "spaces and line breaks, which count nothing", given: { goldWorkers: [{ deeds: `${han(960)}　 \n` }] } },
    {
      name: "no deeds, which another rule reports",
      given: { goldWorkers: [{ deeds: null }, { deeds: "略" }, { deeds: "无" }] },
    },
    {
      name: "a worker turned down",
      given: { goldWorkers: [{ deeds: han(10), review: "不予推荐", reviewNote: "材料不全" }] },
    },
    {
      name: "any length where the notice sets no upper bound",
      given: { goldWorkers: [{ deeds: han(5000) }] },
      notice: withLength("gold", "deeds", { stated: 800, min: 640, max: null, narrowUntil: null }),
    },
    {
      name: "length beyond doubt, and any length above",
      given: { pairs: [{ deeds: han(840) }, { deeds: han(9000) }] },
    },
    {
      name: "a pair without deeds, which another rule reports",
      given: { pairs: [{ deeds: null }, { deeds: "略" }, { deeds: "无" }] },
    },
    {
      name: "a pair turned down",
      given: { pairs: [{ deeds: han(10), review: "不予推荐", reviewNote: "材料不全" }] },
    },
  ],
  invalid: [
    {
      name: "one 字 too few of about so many",
      given: { goldWorkers: [{ deeds: han(639) }] },
      issues: [{ messageId: "belowAbout", cells: ["金牌工人!X4"], data: { count: 639, stated: 800, min: 640 } }],
    },
    {
      name: "one 字 too many of about so many",
      given: { goldWorkers: [{ deeds: han(961) }] },
      issues: [
        { messageId: "aboveAbout", cells: ["金牌工人!X4"], data: { column: "个人事迹简介", count: 961, max: 960 } },
      ],
    },
    {
      name: "one 字 too few, however many characters",
      given: { pairs: [{ deeds: `${han(798)} 2020-09 \n` }] },
      issues: [{ messageId: "short", cells: ["师徒结对!AM4"], data: { column: "主要先进事迹", count: 799, min: 800 } }],
    },
    {
      name: "just enough, up to where nobody doubts it",
      given: { pairs: [{ deeds: han(800) }, { deeds: han(839) }] },
      issues: [
        { messageId: "narrow", cells: ["师徒结对!AM4"], data: { count: 800 } },
        { messageId: "narrow", cells: ["师徒结对!AM5"], data: { count: 839 } },
      ],
    },
    {
      name: "too many, where a notice sets an upper bound",
      given: { pairs: [{ deeds: han(500) }, { deeds: han(501) }] },
      notice: withLength("pair", "deeds", { stated: 500, min: 0, max: 500, narrowUntil: null }),
      issues: [{ messageId: "long", cells: ["师徒结对!AM5"], data: { count: 501, max: 500 } }],
    },
  ],
});
