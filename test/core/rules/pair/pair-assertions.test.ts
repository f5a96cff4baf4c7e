import rule from "../../../../src/core/rules/pair/pair-assertions";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "both asserted", given: { pairs: [{}] } },
    { name: "an answer that is none, which the reader reports", given: { pairs: [{ activity: "或许" }] } },
    {
      name: "a pair turned down",
      given: { pairs: [{ activity: "否", review: "不予推荐", reviewNote: "不符合条件" }] },
    },
  ],
  invalid: [
    {
      name: "neither asserted",
      given: { pairs: [{ activity: null, contribution: null }] },
      issues: [
        { messageId: "blank", cells: ["师徒结对!AO4"], data: { column: "参加创新活动及竞赛" } },
        { messageId: "blank", cells: ["师徒结对!AP4"], data: { column: "技术攻关贡献说明" } },
      ],
    },
    {
      name: "both denied",
      given: { pairs: [{ activity: "否", contribution: "无" }] },
      issues: [
        { messageId: "denied", cells: ["师徒结对!AO4"], data: { answer: "否" } },
        { messageId: "denied", cells: ["师徒结对!AP4"], data: { answer: "无" } },
      ],
    },
  ],
});
