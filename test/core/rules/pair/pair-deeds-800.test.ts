import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/pair/pair-deeds-800";
import { han } from "../../../support/given";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    {
      name: "length beyond doubt, and any length above",
      given: { pairs: [{ deeds: han(840) }, { deeds: han(9000) }] },
    },
    {
      name: "no deeds, which another rule reports",
      given: { pairs: [{ deeds: null }, { deeds: "略" }, { deeds: "无" }] },
    },
    {
      name: "a pair turned down",
      given: { pairs: [{ deeds: han(10), review: "不予推荐", reviewNote: "材料不全" }] },
    },
  ],
  invalid: [
    {
      name: "one 字 too few, however many characters",
      given: { pairs: [{ deeds: `${han(798)} 2020-09 \n` }] },
      issues: [{ messageId: "short", cells: ["师徒结对!AM4"], data: { count: 799, min: 800 } }],
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
      notice: { ...kunming2020, pair: { deeds: { stated: 500, min: 0, max: 500, narrowUntil: null } } },
      issues: [{ messageId: "long", cells: ["师徒结对!AM5"], data: { count: 501, max: 500 } }],
    },
  ],
});
