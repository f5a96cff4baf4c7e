import rule from "../../../../src/core/rules/team/team-leader-row";
import { testRule } from "../../../support/testRule";

const stations = [{ "leader.name": "木文山" }];
const leader = { role: "负责人", name: "木文山" };
const studios = [{ "leader.name": "和丽华", "leader.title": "高级工程师" }];
const studioLeader = { parentId: "WS-530124-001", role: "负责人", name: "和丽华" };

testRule(rule, {
  valid: [
    { name: "the leader's row, the name spaced", given: { stations, members: [{ ...leader, name: "木 文山" }, {}] } },
    {
      name: "an engineer who is a technician as well",
      given: { studios, members: [{ ...studioLeader, qualification: "高级工程师、技师" }] },
    },
    {
      name: "a grade chosen that the leader's certificate does not carry, which is told as such",
      given: {
        stations: [{ ...stations[0], "leader.skillLevel": "高级工" }],
        members: [{ ...leader, qualification: "高级工", skillLevel: "技师" }],
      },
    },
    {
      name: "无 in both places",
      given: {
        studios: [{ ...studios[0], "leader.title": "无" }],
        members: [{ ...studioLeader, qualification: "无" }],
      },
    },
    { name: "a grade that is asked elsewhere", given: { stations, members: [{ ...leader, qualification: "操作工" }] } },
    {
      name: "a leader whose role cannot be read",
      given: {
        stations,
        members: [
          { ...leader, role: "组长" },
          { role: "成员", name: "白绍昆" },
        ],
      },
    },
    { name: "an empty team, which is asked elsewhere", given: { stations } },
  ],
  invalid: [
    {
      name: "无 in the list of a leader who applies with a grade",
      given: { stations, members: [{ ...leader, qualification: "无" }] },
      issues: [
        { messageId: "level", cells: ["技师工作站!F4", "团队成员!F4"], data: { applied: "高级技师", listed: "无" } },
      ],
    },
    {
      name: "members only",
      given: { stations, members: [{ role: "成员", name: "白绍昆" }] },
      issues: [{ messageId: "missing", cells: ["技师工作站!D4"], fix: null }],
    },
    {
      name: "a leader listed as a member",
      given: {
        stations,
        members: [
          { role: "成员", name: "白绍昆" },
          { ...leader, role: "成员" },
        ],
      },
      issues: [
        {
          messageId: "asMember",
          cells: ["团队成员!B5"],
          data: { leader: "木文山" },
          fix: { safe: false, edits: { "团队成员!B5": "负责人" } },
        },
      ],
    },
    {
      name: "two leaders",
      given: { stations, members: [leader, { role: "负责人", name: "白绍昆" }] },
      issues: [{ messageId: "several", cells: ["团队成员!B4", "团队成员!B5"], data: { count: 2 } }],
    },
    {
      name: "a leader of another name",
      given: { stations, members: [{ ...leader, name: "木文秀" }] },
      issues: [
        { messageId: "name", cells: ["技师工作站!D4", "团队成员!C4"], data: { applied: "木文山", listed: "木文秀" } },
      ],
    },
    {
      name: "a station leader of another grade",
      given: { stations, members: [{ ...leader, qualification: "技师" }] },
      issues: [
        { messageId: "level", cells: ["技师工作站!F4", "团队成员!F4"], data: { applied: "高级技师", listed: "技师" } },
      ],
    },
    {
      name: "another grade chosen in 技能等级",
      given: { stations, members: [{ ...leader, qualification: "操作工", skillLevel: "技师" }] },
      issues: [{ messageId: "level", cells: ["技师工作站!F4", "团队成员!G4"] }],
    },
    {
      name: "a studio leader of another title",
      given: { studios, members: [{ ...studioLeader, qualification: "工程师" }] },
      issues: [
        {
          messageId: "level",
          cells: ["创新工作室!M4", "团队成员!F4"],
          data: { applied: "高级工程师", listed: "工程师" },
        },
      ],
    },
  ],
});
