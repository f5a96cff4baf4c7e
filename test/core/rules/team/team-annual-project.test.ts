import rule from "../../../../src/core/rules/team/team-annual-project";
import { testRule } from "../../../support/testRule";

const project = { kind: "立项课题", from: "2019-03", to: "2020-06" };
const stations = [{}];

testRule(rule, {
  valid: [
    {
      name: "a project whose ends have changed places, which is asked elsewhere",
      given: { stations, projects: [{ ...project, from: "2020-08", to: "2019-01", state: "完成" }] },
    },
    { name: "one project that runs through both years", given: { stations, projects: [project] } },
    {
      name: "a project for each year",
      given: {
        stations,
        projects: [
          { ...project, to: "2019-03" },
          { ...project, kind: "攻关项目", from: "2020-09", to: "2020-09" },
        ],
      },
    },
    {
      name: "one begun years ago and going on",
      given: { stations, projects: [{ ...project, from: "2017-05", to: null, state: "进行中" }] },
    },
    {
      name: "the year before the founding without one",
      given: { stations: [{ foundedOn: "2020-01" }], projects: [{ ...project, from: "2020-02" }] },
    },
    {
      name: "a year that an unreadable founding may excuse",
      given: { stations: [{ foundedOn: "去年" }], projects: [{ ...project, from: "2020-02" }] },
    },
    {
      name: "a project whose kind or end is to be mended",
      given: { stations, projects: [{ ...project, kind: null, to: null }] },
    },
    { name: "a team turned down", given: { stations: [{ review: "不予推荐" }] } },
  ],
  invalid: [
    {
      name: "years beyond either end of a project whose ends have changed places",
      given: { stations, projects: [{ ...project, from: "2018-08", to: "2018-01", state: "完成" }] },
      issues: [{ messageId: "missing", cells: ["技师工作站!C4"], data: { years: ["2019年", "2020年"] } }],
    },
    {
      name: "no project at all",
      given: { stations },
      issues: [{ messageId: "missing", cells: ["技师工作站!C4"], data: { years: ["2019年", "2020年"] } }],
    },
    {
      name: "a year without one, in the year of the founding too",
      given: {
        studios: [{ foundedOn: "2019-12-31" }],
        projects: [{ ...project, parentId: "WS-530124-001", from: "2020-01" }],
      },
      issues: [{ messageId: "missing", cells: ["创新工作室!C4"], data: { years: ["2019年"] } }],
    },
    {
      name: "no project of a team whose founding lies beyond the years asked for",
      given: { stations: [{ foundedOn: "2021-01" }] },
      issues: [{ messageId: "missing", cells: ["技师工作站!C4"], data: { years: ["2020年"] } }],
    },
    {
      name: "a project of another kind",
      given: {
        stations,
        projects: [
          { ...project, to: "2019-12" },
          { ...project, kind: "合理化建议" },
        ],
      },
      issues: [{ messageId: "missing", cells: ["技师工作站!C4"], data: { years: ["2020年"] } }],
    },
  ],
});
