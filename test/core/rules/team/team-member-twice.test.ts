import rule from "../../../../src/core/rules/team/team-member-twice";
import { testRule } from "../../../support/testRule";

const stations = [{}];
const leader = { name: "张三", birth: "1975-01" };
const member = { name: "李四", birth: "1985-03" };
const ofStudio = { parentId: "WS-530124-001" };

testRule(rule, {
  valid: [
    { name: "everybody once", given: { stations, members: [leader, member, { name: "王五" }] } },
    {
      name: "namesakes of other births",
      given: { stations, members: [leader, member, { ...member, birth: "1990-11" }] },
    },
    {
      name: "one member of two teams, which is overlap-content's",
      given: { stations, studios: [{}], members: [leader, member, { ...member, ...ofStudio }] },
    },
    {
      name: "two rows of 负责人, which are team-leader-row's",
      given: { stations, members: [leader, { ...leader, role: "负责人" }] },
    },
    {
      name: "rows without a name, which are asked elsewhere",
      given: { stations, members: [{ name: null }, { name: null }] },
    },
    {
      name: "a team that is turned down",
      given: { stations: [{ review: "不予推荐" }], members: [leader, member, member] },
    },
  ],
  invalid: [
    {
      name: "a member twice, his name typed otherwise",
      given: { stations, members: [leader, member, { ...member, name: "李 四" }] },
      issues: [
        {
          messageId: "repeated",
          cells: ["团队成员!C5", "团队成员!C6"],
          data: { name: "李四", count: 2, roles: ["成员"] },
        },
      ],
    },
    {
      name: "the leader as a member, too",
      given: { stations, members: [leader, member, leader] },
      issues: [{ messageId: "repeated", cells: ["团队成员!C4", "团队成员!C6"], data: { roles: ["负责人", "成员"] } }],
    },
    {
      name: "a member among the other skilled people, three times in all",
      given: {
        stations,
        members: [leader, member, { ...member, role: "单位其他高技能人才" }, { ...member, role: "单位其他高技能人才" }],
      },
      issues: [{ messageId: "repeated", cells: ["团队成员!C5", "团队成员!C6", "团队成员!C7"], data: { count: 3 } }],
    },
    {
      name: "a member of a studio, twice",
      given: {
        studios: [{}],
        members: [
          { ...leader, ...ofStudio },
          { ...member, ...ofStudio },
          { ...member, ...ofStudio },
        ],
      },
      issues: [{ messageId: "repeated", cells: ["团队成员!C5", "团队成员!C6"] }],
    },
    {
      name: "a namesake of another employer, whose birth is not known",
      given: { stations, members: [leader, member, { ...member, birth: null, employer: "昆明星河电力有限公司" }] },
      issues: [{ messageId: "possible", cells: ["团队成员!C5", "团队成员!C6"], data: { evidence: "姓名相同" } }],
    },
    {
      name: "a member whose birth is mistyped in one row",
      given: { stations, members: [leader, member, { ...member, birth: "1985-08" }] },
      issues: [
        {
          messageId: "possible",
          cells: ["团队成员!C5", "团队成员!C6"],
          data: { names: ["李四（1985-03）", "李四（1985-08）"], evidence: "姓名、单位相同，出生年月相近" },
        },
      ],
    },
  ],
});
