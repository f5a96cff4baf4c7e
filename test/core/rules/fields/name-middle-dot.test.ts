import rule from "../../../../src/core/rules/fields/name-middle-dot";
import { testRule } from "../../../support/testRule";

const dots = [..."．•・‧.･∙⋅\u0387⸱˙ㆍ﹒"];

testRule(rule, {
  valid: [
    { name: "U+00B7", given: { goldWorkers: [{ name: "阿卜杜拉·热合曼" }] } },
    { name: "a full stop after the name, which another rule rejects", given: { goldWorkers: [{ name: "张建国." }] } },
    { name: "U+00B7 beside a shape", given: { goldWorkers: [{ name: "葛\u{e0100}·某" }] } },
    { name: "a blank name", given: { goldWorkers: [{ name: null }] } },
  ],
  invalid: [
    {
      name: "every dot that is typed in its place",
      given: { goldWorkers: dots.map((dot) => ({ name: `阿卜杜拉${dot}热合曼` })) },
      issues: dots.map((dot, index) => ({
        messageId: "otherDot",
        cells: [`金牌工人!C${index + 4}`],
        data: { dot },
        fix: { safe: true, edits: { [`金牌工人!C${index + 4}`]: "阿卜杜拉·热合曼" } },
      })),
    },
    {
      name: "a dot behind a character whose shape was chosen",
      given: { goldWorkers: [{ name: "葛\u{e0100}•热合曼" }] },
      issues: [
        {
          messageId: "otherDot",
          cells: ["金牌工人!C4"],
          fix: { safe: true, edits: { "金牌工人!C4": "葛\u{e0100}·热合曼" } },
        },
      ],
    },
    {
      name: "two dots in one name",
      given: { studios: [{ "leader.name": "买买提.艾力.托合提" }] },
      issues: [
        {
          messageId: "otherDot",
          cells: ["创新工作室!I4"],
          fix: { safe: true, edits: { "创新工作室!I4": "买买提·艾力·托合提" } },
        },
      ],
    },
  ],
});
