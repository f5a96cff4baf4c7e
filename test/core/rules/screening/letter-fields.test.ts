import rule from "../../../../src/core/rules/screening/letter-fields";
import { times } from "../../../support/given";
import { testRule } from "../../../support/testRule";

const nothing = {
  receivedUntil: null,
  received: null,
  reviewedOn: null,
  experts: null,
  panelSize: null,
  letterOn: null,
};

testRule(rule, {
  valid: [
    {
      name: "as many received as recommended, a panel of the named experts only",
      given: { screening: [{ received: 3, experts: "贺 彪、马丽", panelSize: 2 }], goldWorkers: times(3) },
    },
    { name: "blank rows of categories without nominations", given: { screening: [{}, nothing], goldWorkers: [{}] } },
    {
      name: "fewer received than rows, where not all are recommended",
      given: { screening: [{ received: 1 }], goldWorkers: [{}, { review: "不予推荐", reviewNote: "名额所限" }] },
    },
    { name: "no row at all, which another rule reports", given: { screening: [], goldWorkers: [{}] } },
    {
      name: "a list of experts that ends in 等",
      given: { screening: [{ experts: "陈志远，马丽、等", panelSize: 2 }], goldWorkers: [{}] },
    },
    ...[
      ["blanks", "张三 李四"],
      ["line breaks", "张三\n李四"],
      ["a blank within each", "张 三、李 四"],
      ["what each is", "张三（云南大学教授，博士）、李四 高级工程师"],
    ].map(([name, experts]) => ({
      name: `two experts, written with ${name}, in a panel of two`,
      given: { screening: [{ experts: experts ?? "", panelSize: 2 }], goldWorkers: [{}] },
    })),
  ],
  invalid: [
    {
      name: "a unit that does not vouch for its material",
      given: { unitInfo: [{ truthPledge: "否" }] },
      issues: [{ messageId: "unpledged", cells: ["单位信息!B13"] }],
    },
    {
      name: "nothing of what the letter states, in one issue",
      given: { screening: [{}, {}, nothing], stations: [{}] },
      issues: [
        {
          messageId: "blank",
          cells: ["初审公示!B6", "初审公示!C6", "初审公示!D6", "初审公示!E6", "初审公示!F6", "初审公示!L6"],
          data: { category: "技师工作站" },
        },
      ],
    },
    {
      name: "无 in place of experts, whom the letter names",
      given: { screening: [{ experts: "无" }], goldWorkers: [{}] },
      issues: [{ messageId: "blank", cells: ["初审公示!E4"], data: { columns: ["“特邀专家”"] } }],
    },
    {
      name: "one received less than recommended",
      given: { screening: [{ received: 2 }], goldWorkers: times(3) },
      issues: [{ messageId: "fewReceived", cells: ["初审公示!C4"], data: { received: 2, count: 3, measure: "名" } }],
    },
    {
      name: "a panel of one less than its experts",
      given: { screening: [{ experts: "陈志远、马丽；贺 彪", panelSize: 2 }], goldWorkers: [{}] },
      issues: [{ messageId: "smallPanel", cells: ["初审公示!F4", "初审公示!E4"], data: { size: 2, count: 3 } }],
    },
    {
      name: "four experts parted by blanks and line breaks in a panel of three",
      given: { screening: [{ experts: "张三 李四\n王五、赵六", panelSize: 3 }], goldWorkers: [{}] },
      issues: [{ messageId: "smallPanel", cells: ["初审公示!F4", "初审公示!E4"], data: { size: 3, count: 4 } }],
    },
    {
      name: "one expert twice",
      given: { screening: [{ experts: "张三、李四、张 三" }], goldWorkers: [{}] },
      issues: [{ messageId: "repeated", cells: ["初审公示!E4"], data: { names: ["张三"] } }],
    },
  ],
});
