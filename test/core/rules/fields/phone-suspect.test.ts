import rule from "../../../../src/core/rules/fields/phone-suspect";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    {
      name: "six equal digits, or seven in a row",
      given: { goldWorkers: [{ phone: "13871888888" }, { phone: "13901234560" }, { phone: "0871-68888889" }] },
    },
    {
      name: "a landline that colleagues share",
      given: { goldWorkers: [{ phone: "0871-63187921" }, { phone: "0871-63187921" }] },
    },
    {
      name: "one person in two categories, and a pair's cover with the master's number",
      given: {
        goldWorkers: [{ name: "李建国", phone: "13977001122" }],
        pairs: [{ "master.name": "李 建国", "master.phone": "139-7700-1122", phone: "13977001122" }],
      },
    },
    {
      name: "numbers that are missing or invalid",
      given: {
        goldWorkers: [{ phone: null }, { phone: "1234" }, { phone: "1234" }, { name: null, phone: "13977001122" }],
      },
    },
  ],
  invalid: [
    {
      name: "seven equal digits, eight in a row up or down, and the operator's own example",
      given: {
        goldWorkers: ["13800000000", "13912345678", "13987654321", "0871-88888888", "13800138000"].map((phone) => ({
          phone,
        })),
      },
      issues: [4, 5, 6, 7, 8].map((row) => ({ messageId: "invented", cells: [`金牌工人!R${row}`] })),
    },
    {
      name: "the same invented number twice, as two invented ones only",
      given: { goldWorkers: [{ phone: "13800000000" }, { phone: "13800000000" }] },
      issues: [
        { messageId: "invented", cells: ["金牌工人!R4"] },
        { messageId: "invented", cells: ["金牌工人!R5"] },
      ],
    },
    {
      name: "a mobile number of several persons, the clerk among them",
      given: {
        unitInfo: [{ clerk: "周文静", clerkPhone: "13977001122" }],
        goldWorkers: [
          { name: "李建国", phone: "13977001122" },
          { name: "王秀英", phone: "13977001122、63187921" },
        ],
        studios: [{ "leader.name": "段云峰", phone: "139 7700 1122" }],
      },
      issues: [
        { messageId: "areaCode", cells: ["金牌工人!R5"] },
        {
          messageId: "shared",
          cells: ["单位信息!B10", "金牌工人!R4", "金牌工人!R5", "创新工作室!T4"],
          data: { phone: "13977001122", names: ["周文静", "李建国", "王秀英"], count: 4 },
        },
      ],
    },
    {
      name: "a landline without its area code, alone or among others",
      given: { goldWorkers: [{ phone: "63187921" }, { phone: "13977001122/63198587转8" }] },
      issues: [
        {
          messageId: "areaCode",
          cells: ["金牌工人!R4"],
          fix: { safe: false, edits: { "金牌工人!R4": "0871-63187921" } },
        },
        {
          messageId: "areaCode",
          cells: ["金牌工人!R5"],
          fix: { safe: false, edits: { "金牌工人!R5": "13977001122、0871-63198587转8" } },
        },
      ],
    },
  ],
});
