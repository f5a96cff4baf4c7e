import rule from "../../../../src/core/rules/team/team-contest";
import { testRule } from "../../../support/testRule";

const stations = [{ "leader.name": "张三" }];
const members = [{ name: "张三" }, { name: "李四" }];
const prize = { kind: "技能竞赛获奖" };

testRule(rule, {
  valid: [
    { name: "a prize", given: { stations: [{}], honours: [{ kind: "技能竞赛获奖" }] } },
    { name: "a row of unreadable kind, which may be a prize", given: { stations: [{}], honours: [{ kind: "竞赛" }] } },
    { name: "a studio, of which no prize is asked", given: { studios: [{}] } },
    { name: "a station turned down", given: { stations: [{ review: "不予推荐" }] } },
    ...["李四", "张三团队", "赵六、李四"].map((name) => ({
      name: `a prize of ${name}`,
      given: { stations, members, honours: [{ ...prize, name }] },
    })),
    {
      name: "a prize of one whom the team has trained",
      given: {
        stations,
        members,
        honours: [
          { ...prize, name: "赵六" },
          { kind: "培养高技能人才", name: "赵六" },
        ],
      },
    },
    {
      name: "a prize of the last month before the deadline",
      given: { stations, honours: [{ ...prize, on: "2020-09" }] },
    },
  ],
  invalid: [
    {
      name: "a prize of somebody else",
      given: {
        stations,
        members,
        honours: [
          { ...prize, name: "赵六" },
          { kind: "创新业绩表彰", name: "李四" },
        ],
      },
      issues: [{ messageId: "outside", cells: ["技师工作站!C4", "人才表彰!C4"], data: { names: ["赵六"] } }],
    },
    {
      name: "a prize yet to be won",
      given: { stations, honours: [{ ...prize, on: "2020-10" }] },
      issues: [{ messageId: "none", cells: ["技师工作站!C4"] }],
    },
    {
      name: "a station whose honours are of other kinds or another station's",
      given: {
        stations: [{}, {}],
        honours: [{ kind: "技能竞赛获奖" }, { kind: "创新业绩表彰", parentId: "ST-530124-002" }],
      },
      issues: [{ messageId: "none", cells: ["技师工作站!C5"] }],
    },
  ],
});
