import rule from "../../../../src/core/rules/team/team-results";
import { withoutRule } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const stations = [{}];
const done = { kind: "革新攻关改造", from: "2018-01", to: "2019-11", state: "完成" };
const studios = [{}];
const recognised = { ...done, parentId: "WS-530124-001", kind: "成果认定", grantor: "昆明市科技局" };
const station = (messageId: string, data: object) => ({ messageId, cells: ["技师工作站!C4"], data: { ...data } });
const studio = (messageId: string, data: object) => ({ messageId, cells: ["创新工作室!C4"], data: { ...data } });

testRule(rule, {
  valid: [
    {
      name: "a station's second after the window, whose date is asked elsewhere",
      given: { stations, projects: [done, { ...done, to: "2020-10" }] },
    },
    {
      name: "a station's two, at either end of the window",
      given: {
        stations,
        projects: [
          { ...done, to: "2018-10" },
          { ...done, kind: "先进操作法", to: "2020-09" },
        ],
      },
    },
    { name: "a second whose end is to be filled in", given: { stations, projects: [done, { ...done, to: null }] } },
    {
      name: "a second whose evidence is to be filled in",
      given: { stations, projects: [done, { ...done, evidence: null }] },
    },
    {
      name: "a studio's two",
      given: { studios, projects: [recognised, { ...recognised, economic: null, social: "减少返工" }] },
    },
    {
      name: "a studio's benefit that cannot be read yet",
      given: { studios, projects: [{ ...recognised, economic: "约三十万", social: null }] },
    },
  ],
  invalid: [
    {
      name: "a station's second after the window, where nobody asks about its date",
      given: { stations, projects: [done, { ...done, to: "2020-10" }] },
      notice: withoutRule("future-date"),
      issues: [station("short", { count: 1 })],
    },
    {
      name: "a station's one",
      given: { stations, projects: [done] },
      issues: [station("short", { from: "2018年10月", count: 1, min: 2 })],
    },
    {
      name: "the same result twice as one",
      given: {
        stations,
        projects: [
          { ...done, name: "焊接 工装" },
          { ...done, name: "焊接工装" },
        ],
      },
      issues: [station("short", { count: 1 })],
    },
    {
      name: "a second of calendar years only",
      given: { stations, projects: [done, { ...done, to: "2018-09" }] },
      issues: [station("early", { count: 1, min: 2, early: 1 })],
    },
    ...Object.entries({
      "out of the window": { to: "2017-12" },
      "going on": { state: "进行中" },
      "given up": { state: "中止" },
      "without evidence": { evidence: "无" },
      "of a kind for 每年": { kind: "攻关项目" },
    }).map(([name, row]) => ({
      name: `a station's second ${name}`,
      given: { stations, projects: [done, { ...done, ...row }] },
      issues: [station("short", { count: 1 })],
    })),
    {
      name: "a studio's one, the lower number, with advice",
      given: { studios, projects: [recognised] },
      issues: [studio("fewest", { count: 1, min: 1, upper: 2 })],
    },
    ...Object.entries({
      "nobody recognised": { grantor: "无" },
      "brought no benefit": { economic: null, social: null },
      "brought nothing in money": { economic: 0, social: "无" },
    }).map(([name, row]) => ({
      name: `a studio's only result, which ${name}`,
      given: { studios, projects: [{ ...recognised, ...row }] },
      issues: [studio("unrecognised", { count: 0, min: 1 })],
    })),
  ],
});
