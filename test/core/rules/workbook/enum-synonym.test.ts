import rule from "../../../../src/core/rules/workbook/enum-synonym";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "standard wordings", given: { goldWorkers: [{}], pairs: [{}] } },
    { name: "what is none of the choices", given: { goldWorkers: [{ ethnicity: "汉民" }] } },
    { name: "a space after, of which text-invisible speaks", given: { goldWorkers: [{ sex: "男 " }] } },
  ],
  invalid: [
    {
      name: "short names",
      given: { goldWorkers: [{ ethnicity: "汉", education: "大学" }], pairs: [{ "master.politics": "党员" }] },
      issues: [
        {
          messageId: "synonym",
          cells: ["金牌工人!E4"],
          data: { text: "汉", standard: "汉族" },
          fix: { safe: true, edits: { "金牌工人!E4": "汉族" } },
        },
        { messageId: "synonym", cells: ["金牌工人!G4"], fix: { safe: true, edits: { "金牌工人!G4": "本科" } } },
        { messageId: "synonym", cells: ["师徒结对!I4"], fix: { safe: true, edits: { "师徒结对!I4": "中共党员" } } },
      ],
    },
    {
      name: "其它",
      given: { stations: [{ "leader.kind": "其它" }] },
      issues: [
        {
          messageId: "synonym",
          cells: ["技师工作站!G4"],
          data: { standard: "其他" },
          fix: { safe: true, edits: { "技师工作站!G4": "其他" } },
        },
      ],
    },
    {
      name: "other separators",
      given: { goldWorkers: [{ seals: "行政,工会；上级工会" }] },
      issues: [
        {
          messageId: "synonym",
          cells: ["金牌工人!AS4"],
          fix: { safe: true, edits: { "金牌工人!AS4": "行政、工会、上级工会" } },
        },
      ],
    },
  ],
});
