import rule from "../../../../src/core/rules/team/team-commended";
import { withoutRule } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const commended = { kind: "创新业绩表彰" };
const stations = [{ "leader.name": "张三", name: "张三技师工作站" }];
const members = [{ name: "张三" }, { name: "李四" }, { name: "王五", role: "单位其他高技能人才" }];
const named = (name: string) => ({ stations, members, honours: [{ ...commended, name }] });
const dated = (on: string) => ({ stations: [{}], honours: [{ ...commended, on }] });
const short = { messageId: "short", cells: ["技师工作站!C4"], data: { count: 0, min: 1 } };
const outside = { messageId: "outside", cells: ["技师工作站!C4", "人才表彰!C4"], data: { count: 0, min: 1 } };
const early = {
  messageId: "early",
  cells: ["技师工作站!C4"],
  data: { from: "2018年10月", count: 0, early: 1, min: 1 },
};

testRule(rule, {
  valid: [
    { name: "one commendation in the first month of the window", given: dated("2018-10") },
    { name: "one in the last month", given: dated("2020-09") },
    { name: "a row of unreadable kind, which may be one", given: { stations: [{}], honours: [{ kind: null }] } },
    { name: "a row of unreadable date, which is asked elsewhere", given: dated("前年") },
    { name: "one in the month after the window, whose date is asked elsewhere", given: dated("2020-10") },
    { name: "a studio's own", given: { studios: [{}], honours: [{ ...commended, parentId: "WS-530124-001" }] } },
    ...["张三", "李四", "李 四", "赵六、李四", "赵六 李四"].map((name) => ({
      name: `one of the team among those named: ${name}`,
      given: named(name),
    })),
    ...["张三技师工作站", "张三 技师工作站", "本工作站", "张三团队", "技师工作站全体成员", "团队"].map((name) => ({
      name: `the team itself: ${name}`,
      given: named(name),
    })),
    { name: "a leader who has no row yet", given: { ...named("张三"), members: [{ name: "李四", role: "成员" }] } },
    {
      name: "a row whose role is not read, which may be of the team",
      given: { ...named("李四"), members: [{ name: "张三" }, { name: "李四", role: "队员" }] },
    },
    {
      name: "anybody, where the team's list is empty, which is told elsewhere",
      given: { ...named("赵六"), members: [] },
    },
    {
      name: "a name that is blank, which is asked elsewhere",
      given: { ...named(""), honours: [{ ...commended, name: null }] },
    },
  ],
  invalid: [
    {
      name: "a station with none, and a studio with a prize only",
      given: { stations: [{}], studios: [{}], honours: [{ kind: "技能竞赛获奖", parentId: "WS-530124-001" }] },
      issues: [short, { ...short, cells: ["创新工作室!C4"] }],
    },
    { name: "one in the month before the window", given: dated("2018-09"), issues: [early] },
    { name: "one long ago", given: dated("2012-05"), issues: [early] },
    {
      name: "one in the month after the window, where nobody asks about its date",
      given: dated("2020-10"),
      notice: withoutRule("future-date"),
      issues: [short],
    },
    ...["赵六", "李四光", "王五", "赵六团队", "昆明云机重工有限公司"].map((name) => ({
      name: `somebody else: ${name}`,
      given: named(name),
      issues: [{ ...outside, data: { names: [name], count: 0, min: 1 } }],
    })),
    {
      name: "a member of another team",
      given: {
        stations: [...stations, { "leader.name": "赵六" }],
        members: [...members, { name: "钱七", parentId: "ST-530124-002" }],
        honours: [
          { ...commended, name: "钱七" },
          { ...commended, name: "李四" },
          { ...commended, name: "李四", parentId: "ST-530124-002" },
        ],
      },
      issues: [{ ...outside, cells: ["技师工作站!C5", "人才表彰!C6"], data: { names: ["李四"] } }],
    },
    {
      name: "somebody of a studio's unit, who is not of the studio",
      given: {
        studios: [{ "leader.name": "张三" }],
        members: members.map((member) => ({ ...member, parentId: "WS-530124-001" })),
        honours: [{ ...commended, name: "王五", parentId: "WS-530124-001" }],
      },
      issues: [{ ...outside, cells: ["创新工作室!C4", "人才表彰!C4"] }],
    },
  ],
});
