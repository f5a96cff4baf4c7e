import rule from "../../../../src/core/rules/workbook/text-invisible";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "texts as they look", given: { goldWorkers: [{}], pairs: [{}] } },
    { name: "spaces within a name, of which name-spaces speaks", given: { goldWorkers: [{ name: "贺　彪" }] } },
    { name: "a plain space within", given: { goldWorkers: [{ employer: "昆明 云机" }] } },
    {
      name: "paragraphs of a long text, indented",
      given: { goldWorkers: [{ deeds: "　　第一段。\n　　第二段。\n" }] },
    },
    { name: "reasons on lines of their own", given: { goldWorkers: [{ waiver: "理由一\n理由二" }] } },
    { name: "a date that gets its standard form anyway", given: { goldWorkers: [{ birth: " 1985.06 " }] } },
    { name: "a cell of spaces only", given: { goldWorkers: [{ reviewNote: "  " }] } },
  ],
  invalid: [
    {
      name: "a space after a name, a wide one before an employer",
      given: { goldWorkers: [{ name: "贺　彪 ", employer: "　昆明云机" }] },
      issues: [
        {
          messageId: "invisible",
          cells: ["金牌工人!C4"],
          data: { column: "姓名", found: ["首尾空格"] },
          fix: { safe: true, edits: { "金牌工人!C4": "贺　彪" } },
        },
        { messageId: "invisible", cells: ["金牌工人!N4"], fix: { safe: true, edits: { "金牌工人!N4": "昆明云机" } } },
      ],
    },
    {
      name: "around a choice, a date and an answer of the unit",
      given: { unitInfo: [{ clerk: "周文静\u00a0" }], goldWorkers: [{ sex: "男 ", birth: " 1985-06" }] },
      issues: [
        { messageId: "invisible", cells: ["单位信息!B9"], fix: { safe: true, edits: { "单位信息!B9": "周文静" } } },
        { messageId: "invisible", cells: ["金牌工人!D4"], fix: { safe: true, edits: { "金牌工人!D4": "男" } } },
        { messageId: "invisible", cells: ["金牌工人!F4"], fix: { safe: true, edits: { "金牌工人!F4": "1985-06" } } },
      ],
    },
    {
      name: "a character that nobody sees, in a long text",
      given: { goldWorkers: [{ deeds: "第一\u200b段。" }] },
      issues: [
        {
          messageId: "invisible",
          cells: ["金牌工人!X4"],
          data: { found: ["零宽字符"] },
          fix: { safe: true, edits: { "金牌工人!X4": "第一段。" } },
        },
      ],
    },
    {
      name: "a line break, which may part two items",
      given: { goldWorkers: [{ employer: "昆明云机\n重工" }] },
      issues: [
        {
          messageId: "lineBreak",
          cells: ["金牌工人!N4"],
          fix: { safe: false, edits: { "金牌工人!N4": "昆明云机重工" } },
        },
      ],
    },
  ],
});
