import rule from "../../../../src/core/rules/screening/expert-nominee";
import { testRule } from "../../../support/testRule";

const experts = (list: string) => [{ experts: list }, {}, {}, {}];

testRule(rule, {
  valid: [
    { name: "experts who are nobody here", given: { goldWorkers: [{}], pairs: [{}], stations: [{}], members: [{}] } },
    {
      name: "names of which one holds the other",
      given: { screening: experts("张三丰、和张三"), goldWorkers: [{ name: "张三" }] },
    },
    {
      name: "a nominee whom the unit turns down",
      given: { screening: experts("张三、李四"), goldWorkers: [{ name: "张三", review: "不予推荐" }] },
    },
    {
      name: "无 and blanks",
      given: { screening: [{ experts: "无" }, { experts: null }], goldWorkers: [{ name: null }] },
    },
    {
      name: "other skilled people of a team's unit, who are not put forward",
      given: {
        screening: [{}, {}, { experts: "张三" }],
        stations: [{}],
        members: [{}, { name: "张三", role: "单位其他高技能人才" }],
      },
    },
    {
      name: "whoever sends the workbook",
      given: { unitInfo: [{ approver: "张三" }], screening: experts("张三"), goldWorkers: [{}] },
    },
  ],
  invalid: [
    {
      name: "a worker among the experts on workers, however the list is written",
      given: { screening: experts("李四 张 三\n王五"), goldWorkers: [{ name: "张三" }] },
      issues: [
        {
          messageId: "nominee",
          cells: ["初审公示!E4", "金牌工人!C4"],
          data: { names: ["张三"], category: "金牌工人" },
        },
      ],
    },
    {
      name: "either of a pair, with what he is behind his name",
      given: {
        screening: [{}, { experts: "张三（高级技师）、李四" }],
        pairs: [{ "master.name": "李四", "apprentice.name": "张三" }],
      },
      issues: [
        {
          messageId: "nominee",
          cells: ["初审公示!E5", "师徒结对!C4", "师徒结对!R4"],
          data: { names: ["李四", "张三"] },
        },
      ],
    },
    {
      name: "a team's leader, once, and a member",
      given: {
        screening: [{}, {}, { experts: "张三、李四" }],
        stations: [{ "leader.name": "张三" }],
        members: [{ name: "张三" }, { name: "李四" }],
      },
      issues: [
        {
          messageId: "nominee",
          cells: ["初审公示!E6", "技师工作站!D4", "团队成员!C4", "团队成员!C5"],
          data: { names: ["张三", "李四"] },
        },
      ],
    },
    {
      name: "one who is put forward for another award, as advice",
      given: { screening: experts("张三"), studios: [{ "leader.name": "张三" }] },
      issues: [
        {
          messageId: "elsewhere",
          cells: ["初审公示!E4", "创新工作室!I4"],
          data: { category: "金牌工人", names: ["张三"], others: ["创新工作室"] },
        },
      ],
    },
    {
      name: "one who is put forward for both: what he judges goes first",
      given: { screening: experts("张三"), goldWorkers: [{ name: "张三" }], studios: [{ "leader.name": "张三" }] },
      issues: [{ messageId: "nominee", cells: ["初审公示!E4", "金牌工人!C4"] }],
    },
  ],
});
