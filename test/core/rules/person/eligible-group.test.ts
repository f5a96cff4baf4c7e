import rule from "../../../../src/core/rules/person/eligible-group";
import { testRule } from "../../../support/testRule";

const winner = { identity: "竞赛获奖职工", contestTitle: "技术状元", contestYear: 2020 };

testRule(rule, {
  valid: [
    { name: "each group that needs no contest", given: { goldWorkers: [{}, { identity: "抗疫一线职工" }] } },
    { name: "a winner of the first year that counts", given: { goldWorkers: [{ ...winner, contestYear: 2019 }] } },
    { name: "a winner of the notice's year", given: { goldWorkers: [winner] } },
    {
      name: "a group that is none of the list, which the reader reports",
      given: { goldWorkers: [{ identity: "劳模" }] },
    },
    {
      name: "no group for a worker turned down",
      given: { goldWorkers: [{ identity: null, review: "不予推荐", reviewNote: "名额所限" }] },
    },
  ],
  invalid: [
    {
      name: "no group",
      given: { goldWorkers: [{}, { identity: null }] },
      issues: [{ messageId: "missing", cells: ["金牌工人!Z5"] }],
    },
    {
      name: "a winner without title and year, in one issue",
      given: { goldWorkers: [{ ...winner, contestTitle: null, contestYear: null }] },
      issues: [
        {
          messageId: "contestIncomplete",
          cells: ["金牌工人!AA4", "金牌工人!AB4"],
          data: { columns: ["“竞赛称号”", "“竞赛年度”"] },
        },
      ],
    },
    {
      name: "a winner without year",
      given: { goldWorkers: [{ ...winner, contestYear: null }] },
      issues: [{ messageId: "contestIncomplete", cells: ["金牌工人!AB4"] }],
    },
    {
      name: "a contest of the year before",
      given: { goldWorkers: [{ ...winner, contestYear: 2018 }] },
      issues: [{ messageId: "contestEarly", cells: ["金牌工人!AB4"], data: { year: 2018, since: 2019 } }],
    },
    {
      name: "a contest of the year after",
      given: { goldWorkers: [{ ...winner, contestYear: 2021 }] },
      issues: [{ messageId: "contestFuture", cells: ["金牌工人!AB4"], data: { year: 2021, latest: 2020 } }],
    },
  ],
});
