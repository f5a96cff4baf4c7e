import rule from "../../../../src/core/rules/fields/name-invalid";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    {
      name: "names without a surname, with a middle dot, with rare characters",
      given: {
        goldWorkers: [
          "扎儿",
          "岩英",
          "尼议",
          "益西春初",
          "阿卜杜拉·热合曼",
          "李𬭩",
          "马〇",
          "葛\u{e0100}某",
          "葛\u{e0100}·某",
        ].map((name) => ({ name })),
      },
    },
    {
      name: "2 and 25 characters, each a code point",
      given: { goldWorkers: [{ name: "𠮷𬭩" }, { name: `${"𠮷".repeat(12)}·${"买".repeat(12)}` }] },
    },
    {
      name: "what other rules speak of: spaces, another dot, a self-made character, a placeholder, 无, nothing",
      given: {
        goldWorkers: ["贺 彪", "阿卜杜拉.热合曼", "李\ue000", "×××", "ＸＸ", "/", "无", null].map((name) => ({ name })),
      },
    },
  ],
  invalid: [
    {
      name: "letters, digits, brackets and other marks, each once",
      given: { goldWorkers: [{ name: "张三2" }, { name: "李强（大大）" }, { name: "John" }, { name: "张三、李四" }] },
      issues: [
        { messageId: "character", cells: ["金牌工人!C4"], data: { characters: "2" } },
        { messageId: "character", cells: ["金牌工人!C5"], data: { characters: "（）" } },
        { messageId: "character", cells: ["金牌工人!C6"], data: { characters: "John" } },
        { messageId: "character", cells: ["金牌工人!C7"], data: { characters: "、" } },
      ],
    },
    {
      name: "a dot that parts nothing, and a character damaged on the way",
      given: { goldWorkers: [{ name: "·张建国" }, { name: "张建国." }, { name: "张\ufffd国" }] },
      issues: [
        { messageId: "character", cells: ["金牌工人!C4"], data: { characters: "·" } },
        { messageId: "character", cells: ["金牌工人!C5"], data: { characters: "." } },
        { messageId: "character", cells: ["金牌工人!C6"], data: { characters: "\ufffd" } },
      ],
    },
    {
      name: "1 and 26 characters",
      given: { honours: [{ name: "岩" }, { name: "岩温".repeat(13) }] },
      issues: [
        { messageId: "short", cells: ["人才表彰!C4"], data: { count: 1 } },
        { messageId: "length", cells: ["人才表彰!C5"], data: { count: 26 } },
      ],
    },
  ],
});
