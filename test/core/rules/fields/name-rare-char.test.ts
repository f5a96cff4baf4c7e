import rule from "../../../../src/core/rules/fields/name-rare-char";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    {
      name: "the first and the last character that every font has, and 〇",
      given: { goldWorkers: [{ name: "李一" }, { name: "李\u9fa5" }, { name: "李〇" }] },
    },
    { name: "a radical, of which text-invisible speaks", given: { goldWorkers: [{ name: "李\u2f24" }] } },
    { name: "marks, which another rule rejects", given: { goldWorkers: [{ name: "李（强）" }, { name: null }] } },
  ],
  invalid: [
    {
      name: "characters beyond them, within and outside the basic plane",
      given: { goldWorkers: [{ name: "李\u9fa6" }, { name: "𠮷𬭩𬭩" }] },
      issues: [
        { messageId: "rare", cells: ["金牌工人!C4"], data: { characters: ["“\u9fa6”（U+9FA6）"] } },
        { messageId: "rare", cells: ["金牌工人!C5"], data: { characters: ["“𠮷”（U+20BB7）", "“𬭩”（U+2CB69）"] } },
      ],
    },
    {
      name: "second codes of characters, whose look the clerk has to compare",
      given: { pairs: [{ "master.name": "\uf92c建国" }, { "apprentice.name": "李𠮷\u{2f800}" }] },
      issues: [
        {
          messageId: "compatible",
          cells: ["师徒结对!C4"],
          data: { characters: ["“\uf92c”（U+F92C）"], standard: "郎建国" },
          fix: { safe: false, edits: { "师徒结对!C4": "郎建国" } },
        },
        { messageId: "rare", cells: ["师徒结对!R5"], data: { characters: ["“𠮷”（U+20BB7）"] }, fix: null },
        {
          messageId: "compatible",
          cells: ["师徒结对!R5"],
          data: { characters: ["“\u{2f800}”（U+2F800）"] },
          fix: { safe: false, edits: { "师徒结对!R5": "李𠮷丽" } },
        },
      ],
    },
    {
      name: "a shape that was chosen",
      given: { goldWorkers: [{ name: "葛\u{e0100}某" }] },
      issues: [{ messageId: "shaped", cells: ["金牌工人!C4"], data: { characters: ["“葛\u{e0100}”"] }, fix: null }],
    },
    {
      name: "self-made characters, in the basic plane and beyond, beside a rare one",
      given: { goldWorkers: [{ name: "李\ue000" }, { name: "㛃\u{f0000}" }] },
      issues: [
        { messageId: "privateUse", cells: ["金牌工人!C4"], data: { characters: ["“\ue000”（U+E000）"] } },
        { messageId: "rare", cells: ["金牌工人!C5"] },
        { messageId: "privateUse", cells: ["金牌工人!C5"], data: { characters: ["“\u{f0000}”（U+F0000）"] } },
      ],
    },
  ],
});
