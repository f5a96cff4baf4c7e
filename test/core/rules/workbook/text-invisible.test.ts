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
    {
      name: "a shape that was chosen, rare characters, pictographs",
      given: { goldWorkers: [{ name: "葛\u{e0100}𠮷䶮", employer: "﨑山𠮷厂", deeds: "好👩\u200d🔧❤\ufe0f" }] },
    },
    {
      name: "second codes in a name, of which name-rare-char speaks, and in a long text",
      given: { goldWorkers: [{ name: "\uf92c建国", deeds: "\uf92c" }] },
    },
    { name: "marks in full width", given: { goldWorkers: [{ employer: "昆明（云机）公司——ＡＢ厂" }] } },
    {
      name: "a number as text, of which num-as-text speaks",
      given: { goldWorkers: [{ workYears: "\u202d19\u202c" }] },
    },
    { name: "a cell of what nobody sees only", given: { goldWorkers: [{ reviewNote: "\u200e\u3164" }] } },
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
      name: "marks of direction around a unit, a choice, a date, a number of a record and a phone",
      given: {
        unitInfo: [{ unit: "富民县总工会\u202c" }],
        goldWorkers: [
          {
            sex: "\u2066男\u2069",
            birth: "1985\u200e-06",
            recordId: "GW-530124-001\u202c",
            phone: "\u202d13871234567",
          },
        ],
      },
      issues: [
        ["单位信息!B4", "富民县总工会"],
        ["金牌工人!B4", "GW-530124-001"],
        ["金牌工人!D4", "男"],
        ["金牌工人!F4", "1985-06"],
        ["金牌工人!R4", "13871234567"],
      ].map(([cell = "", text = ""]) => ({
        messageId: "invisible",
        cells: [cell],
        data: { found: ["零宽字符"] },
        fix: { safe: true, edits: { [cell]: text } },
      })),
    },
    {
      name: "radicals, in a name, a choice and a long text, beside what nobody sees",
      given: { goldWorkers: [{ name: "⽜丽", title: "⾼级技师", deeds: "⻓\u200b期。" }] },
      issues: [
        {
          messageId: "radical",
          cells: ["金牌工人!C4"],
          data: { column: "姓名", characters: ["“⽜”（U+2F5C）"], standard: "牛" },
          fix: { safe: true, edits: { "金牌工人!C4": "牛丽" } },
        },
        { messageId: "radical", cells: ["金牌工人!J4"], fix: { safe: true, edits: { "金牌工人!J4": "高级技师" } } },
        { messageId: "invisible", cells: ["金牌工人!X4"], fix: { safe: true, edits: { "金牌工人!X4": "长期。" } } },
        {
          messageId: "radical",
          cells: ["金牌工人!X4"],
          data: { characters: ["“⻓”（U+2ED3）"], standard: "长" },
          fix: { safe: true, edits: { "金牌工人!X4": "长期。" } },
        },
      ],
    },
    {
      name: "a second code of a character in an employer",
      given: { goldWorkers: [{ employer: "\ufa0c山厂有限公司" }] },
      issues: [
        {
          messageId: "compatible",
          cells: ["金牌工人!N4"],
          data: { characters: ["“\ufa0c”（U+FA0C）"], standard: "兀" },
          fix: { safe: false, edits: { "金牌工人!N4": "兀山厂有限公司" } },
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
