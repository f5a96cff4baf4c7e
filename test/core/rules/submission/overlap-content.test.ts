import rule from "../../../../src/core/rules/submission/overlap-content";
import { givenCity, pooledUnit } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const teams = { stations: [{}], studios: [{}] };
const ofStation = { parentId: "ST-530124-001" };
const ofStudio = { parentId: "WS-530124-001" };
const person = { role: "成员", name: "岩应", birth: "1988-08" };
const project = { name: "“焊接工装”改进" };

testRule(rule, {
  valid: [
    {
      name: "people and projects of their own",
      given: {
        ...teams,
        members: [
          { ...person, ...ofStation },
          { ...ofStudio, ...person, name: "刀应" },
        ],
        projects: [
          { ...ofStation, name: "甲" },
          { ...ofStudio, name: "乙" },
        ],
      },
    },
    {
      name: "namesakes born in different months",
      given: {
        ...teams,
        members: [
          { ...person, ...ofStation },
          { ...person, ...ofStudio, birth: "1988-09" },
        ],
      },
    },
    {
      name: "one who is not of the team",
      given: {
        ...teams,
        members: [
          { ...person, ...ofStation, role: "单位其他高技能人才" },
          { ...person, ...ofStudio },
        ],
      },
    },
    {
      name: "a leader of both, who is overlap-leader's",
      given: {
        ...teams,
        members: [
          { ...person, ...ofStation, role: "负责人" },
          { ...person, ...ofStudio, role: "负责人" },
        ],
      },
    },
    {
      name: "a station and a studio of different unions of a pool, which are the city's to compare",
      given: givenCity({
        "甲.xlsx": {
          ...pooledUnit("直属基层工会", "甲厂工会"),
          stations: [{}],
          members: [{ ...person, ...ofStation }],
        },
        "乙.xlsx": { ...pooledUnit("直属基层工会", "乙厂工会"), studios: [{}], members: [{ ...person, ...ofStudio }] },
      }),
    },
  ],
  invalid: [
    {
      name: "a member of both",
      given: {
        ...teams,
        members: [
          { ...person, ...ofStation },
          { ...person, ...ofStudio },
        ],
      },
      issues: [{ messageId: "members", cells: ["团队成员!C4", "团队成员!C5"], data: { names: ["岩应"] } }],
    },
    {
      name: "two members of one station and two studios, an issue for each studio",
      given: {
        stations: [{}],
        studios: [{}, {}],
        members: [
          { ...person, ...ofStation },
          { ...person, ...ofStation, name: "刀应" },
          { ...person, ...ofStudio },
          { ...person, ...ofStudio, name: "刀应" },
          { ...person, parentId: "WS-530124-002", role: "负责人" },
        ],
      },
      issues: [
        {
          messageId: "members",
          cells: ["团队成员!C4", "团队成员!C6", "团队成员!C5", "团队成员!C7"],
          data: { one: "ST-530124-001", other: "WS-530124-001", names: ["岩应", "刀应"] },
        },
        { messageId: "members", cells: ["团队成员!C4", "团队成员!C8"], data: { other: "WS-530124-002" } },
      ],
    },
    {
      name: "one project in both, however it is quoted",
      given: {
        ...teams,
        projects: [
          { ...project, ...ofStation },
          { name: "「焊接」-工装 改进", ...ofStudio },
        ],
      },
      issues: [{ messageId: "projects", cells: ["项目成果!C4", "项目成果!C5"] }],
    },
  ],
});
