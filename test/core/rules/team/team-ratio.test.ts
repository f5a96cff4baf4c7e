import rule from "../../../../src/core/rules/team/team-ratio";
import { withAward } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const stations = [{}];
const qualified = (...qualifications: string[]) => qualifications.map((qualification) => ({ qualification }));
const partTime = (...qualifications: string[]) =>
  qualified(...qualifications).map((row) => ({ ...row, partTime: "是" }));
const disputed = (qualification: string, skillLevel: string) => ({ qualification, skillLevel });

testRule(rule, {
  valid: [
    {
      name: "exactly half, engineers counted",
      given: { stations, members: qualified("技师", "工程师", "中级工", "无") },
    },
    {
      name: "a share that hangs on a grade asked elsewhere",
      given: { stations, members: qualified("技师", "操作工", "中级工", "中级工") },
    },
    {
      name: "a low share of people who are not of the team",
      given: {
        stations,
        members: [
          ...qualified("技师"),
          { qualification: "中级工", role: "单位其他高技能人才" },
          { qualification: "中级工", role: "单位其他高技能人才" },
        ],
      },
    },
    {
      name: "part-timers who change nothing",
      given: { stations, members: [...qualified("技师", "高级工"), ...partTime("中级工")] },
    },
    {
      name: "half without one who is disputed",
      given: { stations, members: [...qualified("技师", "技师", "中级工"), disputed("中级工", "高级工")] },
    },
    {
      name: "an engineer, whatever grade is chosen beside the title",
      given: { stations, members: [...qualified("技师", "中级工", "中级工"), disputed("工程师", "高级工")] },
    },
    { name: "a team of part-timers only", given: { stations, members: partTime("技师", "中级工") } },
    {
      name: "a studio, of which no share is asked",
      given: { studios: [{}], members: [{ parentId: "WS-530124-001", qualification: "无" }] },
    },
    { name: "an empty team, which is asked elsewhere", given: { stations } },
  ],
  invalid: [
    ...["中级工", "助理工程师", "无"].map((text) => ({
      name: `half only with one who is 高级工 by choice and ${text} by certificate`,
      given: { stations, members: [...qualified("技师", "中级工", "中级工"), disputed(text, "高级工")] },
      issues: [{ messageId: "disputed", cells: ["技师工作站!C4"], data: { size: 4, count: 1, others: 1, wanted: 50 } }],
    })),
    {
      name: "short of half even with one who is disputed",
      given: { stations, members: [...qualified("技师", "中级工", "中级工", "中级工"), disputed("中级工", "高级工")] },
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { size: 5, count: 1 } }],
    },
    {
      name: "one short of three quarters, where a notice asks for them",
      given: { stations, members: qualified("技师", "技师", "中级工", "中级工") },
      notice: withAward("station", {
        senior: { ratio: 0.75, level: { skill: "高级工", title: "中级" }, label: "高级工（工程师）以上" },
      }),
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { percent: 50, wanted: 75 } }],
    },
    {
      name: "one short of half, assistant engineers not counted",
      given: { stations, members: qualified("技师", "高级工", "助理工程师", "中级工", "中级工") },
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { size: 5, count: 2, percent: 40, wanted: 50 } }],
    },
    {
      name: "half only with the part-timers",
      given: { stations, members: [...qualified("技师", "中级工", "中级工"), ...partTime("高级技师")] },
      issues: [{ messageId: "partTime", cells: ["技师工作站!C4"], data: { percent: 50, fullTimePercent: 33.3 } }],
    },
    {
      name: "half only without the part-timers",
      given: { stations, members: [...qualified("技师", "中级工"), ...partTime("中级工")] },
      issues: [{ messageId: "partTime", cells: ["技师工作站!C4"], data: { percent: 33.3, fullTimePercent: 50 } }],
    },
    {
      name: "half only with titles of other series",
      given: { stations, members: qualified("技师", "讲师", "中级工", "中级工") },
      issues: [{ messageId: "equivalent", cells: ["技师工作站!C4"], data: { size: 4, count: 1, others: 1 } }],
    },
  ],
});
