import rule from "../../../../src/core/rules/workbook/placeholder-value";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "无 where it is an answer", given: { goldWorkers: [{ post: "无", title: "无", awards: "无" }] } },
    { name: "无 where nothing need stand", given: { goldWorkers: [{ employerOpinion: "无", reviewNote: "无" }] } },
    {
      name: "无 of which another rule speaks",
      given: { pairs: [{ contribution: "无" }], projects: [{ standard: "无" }] },
    },
    { name: "a text that holds a placeholder", given: { goldWorkers: [{ trade: "同上工序操作工" }] } },
    { name: "what has a form of its own", given: { goldWorkers: [{ phone: "无", photo: "待定", recordId: "待定" }] } },
    { name: "× for 否", given: { goldWorkers: [{ migrantWorker: "×" }] } },
    { name: "the city's columns in a district", given: { goldWorkers: [{ expertOpinion: "待定" }] } },
  ],
  invalid: [
    {
      name: "placeholders in texts, choices, numbers and dates",
      given: { goldWorkers: [{ employer: "×××", sex: "待定", workYears: "？", filledOn: "同上" }] },
      issues: [
        { messageId: "placeholder", cells: ["金牌工人!D4"], data: { text: "待定" } },
        { messageId: "placeholder", cells: ["金牌工人!M4"] },
        { messageId: "placeholder", cells: ["金牌工人!N4"], data: { text: "×××" } },
        { messageId: "placeholder", cells: ["金牌工人!T4"] },
      ],
    },
    {
      name: "phones and recommending units",
      given: { unitInfo: [{ unit: "待定" }], goldWorkers: [{ phone: "xxxx" }] },
      issues: [
        { messageId: "placeholder", cells: ["单位信息!B4"] },
        { messageId: "placeholder", cells: ["金牌工人!R4"], data: { text: "xxxx" } },
      ],
    },
    {
      name: "what stands for a blank where a blank would do, e-mail too",
      given: { unitInfo: [{ email: "待定" }], goldWorkers: [{ contestTitle: "/", waiver: "——" }] },
      issues: [
        { messageId: "placeholderOrBlank", cells: ["单位信息!B11"], data: { text: "待定" } },
        { messageId: "placeholderOrBlank", cells: ["金牌工人!AA4"] },
        { messageId: "placeholderOrBlank", cells: ["金牌工人!AX4"] },
      ],
    },
    {
      name: "ditto marks and dashes",
      given: { members: [{ employer: "〃", post: "——" }] },
      issues: [
        { messageId: "placeholderOrNone", cells: ["团队成员!H4"] },
        { messageId: "placeholder", cells: ["团队成员!I4"] },
      ],
    },
    {
      name: "无 where there must be something",
      given: { goldWorkers: [{ trade: "无", deeds: "没有。" }] },
      issues: [
        { messageId: "none", cells: ["金牌工人!H4"], data: { column: "工种" } },
        { messageId: "none", cells: ["金牌工人!X4"], data: { column: "个人事迹简介" } },
      ],
    },
  ],
});
