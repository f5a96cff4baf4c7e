import rule from "../../../../src/core/rules/fields/name-spaces";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "a name in one piece", given: { goldWorkers: [{ name: "岩温罕" }] } },
    { name: "spaces at the ends, which another rule trims", given: { goldWorkers: [{ name: " 贺彪\u3000" }] } },
    {
      name: "a foreign name and a placeholder, which other rules reject",
      given: { goldWorkers: [{ name: "John Smith" }, { name: "× ×" }] },
    },
    { name: "a blank name", given: { goldWorkers: [{ name: null }] } },
    { name: "the list of prior honours, which the city wrote", given: { priorHonours: [{ name: "贺 彪" }] } },
  ],
  invalid: [
    {
      name: "a two-character name spread out",
      given: { goldWorkers: [{ name: "贺 彪" }] },
      issues: [
        {
          messageId: "spread",
          cells: ["金牌工人!C4"],
          data: { standard: "贺彪" },
          fix: { safe: true, edits: { "金牌工人!C4": "贺彪" } },
        },
      ],
    },
    {
      name: "spaces of any kind and number, on any sheet, rare characters included",
      given: {
        unitInfo: [{ clerk: "周\u3000\u3000静" }],
        pairs: [{ "apprentice.name": "李\u00a0\n𬭩" }],
        members: [{ name: "王 小 明" }],
      },
      issues: [
        { messageId: "spread", cells: ["单位信息!B9"], fix: { safe: true, edits: { "单位信息!B9": "周静" } } },
        { messageId: "spread", cells: ["师徒结对!R4"], fix: { safe: true, edits: { "师徒结对!R4": "李𬭩" } } },
        { messageId: "spread", cells: ["团队成员!C4"], fix: { safe: true, edits: { "团队成员!C4": "王小明" } } },
      ],
    },
    {
      name: "beside a character whose shape was chosen, and with a filler for a space",
      given: {
        goldWorkers: [{ name: "葛\u{e0100} 明" }, { name: "王\u3164明" }, { name: "葛\u{e0100}卜杜拉 热合曼" }],
      },
      issues: [
        { messageId: "spread", cells: ["金牌工人!C4"], fix: { safe: true, edits: { "金牌工人!C4": "葛\u{e0100}明" } } },
        { messageId: "spread", cells: ["金牌工人!C5"], fix: { safe: true, edits: { "金牌工人!C5": "王明" } } },
        {
          messageId: "parted",
          cells: ["金牌工人!C6"],
          fix: { safe: false, edits: { "金牌工人!C6": "葛\u{e0100}卜杜拉·热合曼" } },
        },
      ],
    },
    {
      name: "a space that stands for the middle dot",
      given: { goldWorkers: [{ name: "阿卜杜拉 热合曼" }] },
      issues: [
        {
          messageId: "parted",
          cells: ["金牌工人!C4"],
          fix: { safe: false, edits: { "金牌工人!C4": "阿卜杜拉·热合曼" } },
        },
      ],
    },
    {
      name: "spaces around the middle dot",
      given: { goldWorkers: [{ name: "阿卜杜拉 · 热合曼" }] },
      issues: [
        {
          messageId: "parted",
          cells: ["金牌工人!C4"],
          fix: { safe: false, edits: { "金牌工人!C4": "阿卜杜拉·热合曼" } },
        },
      ],
    },
    {
      name: "a three-character name with one space, where a dot would be odd",
      given: { goldWorkers: [{ name: "张 建国" }] },
      issues: [
        { messageId: "parted", cells: ["金牌工人!C4"], fix: { safe: false, edits: { "金牌工人!C4": "张建国" } } },
      ],
    },
  ],
});
