import rule from "../../../../src/core/rules/team/team-talents";
import { withoutRule } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const trained = { kind: "培养高技能人才", levelBefore: "中级工", levelAfter: "高级工", on: "2019-06" };
const another = { ...trained, name: "岩应龙" };
const stations = [{}];
const members = [{ name: "张三" }, { name: "李四" }];
const fewest = { messageId: "fewest", cells: ["技师工作站!C4"], data: { count: 1, min: 1, upper: 2 } };

testRule(rule, {
  valid: [
    {
      name: "only people trained after the window, whose date is asked elsewhere",
      given: { stations, honours: [{ ...trained, on: "2020-10" }] },
    },
    { name: "two people", given: { stations, honours: [trained, another] } },
    { name: "rows that cannot be read yet", given: { stations, honours: [{ ...trained, on: "二〇一九" }] } },
    { name: "a row without the grade before", given: { stations, honours: [{ ...trained, levelBefore: null }] } },
    {
      name: "two of the team's list, another skilled person of the unit among them",
      given: {
        stations,
        members: [...members, { name: "王五", role: "单位其他高技能人才" }],
        honours: [
          { ...trained, name: "李四" },
          { ...trained, name: "王五" },
        ],
      },
    },
    { name: "two in one row", given: { stations, members, honours: [{ ...trained, name: "张三 李四" }] } },
    {
      name: "somebody outside beside two of the team",
      given: { stations, members, honours: [{ ...trained, name: "张三、李四、赵六" }] },
    },
    { name: "a studio, of which none are asked", given: { studios: [{}] } },
  ],
  invalid: [
    {
      name: "only people trained after the window, where nobody asks about the date",
      given: { stations, honours: [{ ...trained, on: "2020-10" }] },
      notice: withoutRule("future-date"),
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { count: 0 } }],
    },
    {
      name: "somebody outside the team's list only",
      given: { stations, members, honours: [{ ...trained, name: "赵六" }] },
      issues: [
        { messageId: "outside", cells: ["技师工作站!C4"], data: { count: 0, min: 1, others: 1, names: ["赵六"] } },
      ],
    },
    {
      name: "one whose certificate carries another grade than what is chosen",
      given: { stations, members, honours: [{ ...trained, name: "李四", levelAfter: "技师", what: "取得高级工证书" }] },
      issues: [{ messageId: "disputed", cells: ["技师工作站!C4"], data: { count: 0, min: 1, others: 1 } }],
    },
    {
      name: "one of the team, the lower number, beside somebody outside",
      given: { stations, members, honours: [{ ...trained, name: "李四、赵六" }] },
      issues: [fewest],
    },
    { name: "one person, the lower number, with advice", given: { stations, honours: [trained] }, issues: [fewest] },
    {
      name: "the first and the last month of the window",
      given: {
        stations: [{}, {}],
        honours: [
          { ...trained, on: "2018-10" },
          { ...trained, on: "2020-09", parentId: "ST-530124-002" },
        ],
      },
      issues: [fewest, { ...fewest, cells: ["技师工作站!C5"] }],
    },
    {
      name: "one person who rose twice as one person",
      given: {
        stations,
        honours: [
          { ...trained, name: "岩应龙" },
          { ...trained, name: "岩 应龙", levelBefore: "高级工", levelAfter: "技师" },
        ],
      },
      issues: [fewest],
    },
    {
      name: "nobody",
      given: { stations },
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { from: "2018年10月", count: 0, min: 1 } }],
    },
    {
      name: "people before the window, of calendar years only",
      given: {
        stations,
        honours: [
          { ...trained, on: "2018-09" },
          { ...another, on: "2018-01" },
        ],
      },
      issues: [{ messageId: "early", cells: ["技师工作站!C4"], data: { count: 0, early: 2, graceFrom: "2018年1月" } }],
    },
    ...[
      ["trained before the window", { on: "2017-12" }],
      ["trained to a grade below 高级工", { levelBefore: "初级工", levelAfter: "中级工" }],
      ["whose grade stayed", { levelBefore: "高级工", levelAfter: "高级工" }],
      ["honoured otherwise", { kind: "创新业绩表彰" }],
    ].map(([name, row]) => ({
      name: `only people ${name}`,
      given: { stations, honours: [{ ...trained, ...(row as object) }] },
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { count: 0 } }],
    })),
  ],
});
