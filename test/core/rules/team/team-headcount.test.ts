import rule from "../../../../src/core/rules/team/team-headcount";
import { testRule } from "../../../support/testRule";

const ofStudio = { parentId: "WS-530124-001" };
const leader = { ...ofStudio, role: "负责人" };
const member = { ...ofStudio, role: "成员" };

testRule(rule, {
  valid: [
    { name: "leader and members", given: { studios: [{ headcount: 3 }], members: [leader, member, member] } },
    {
      name: "another skilled person of the unit, who is none of the team",
      given: { studios: [{ headcount: 2 }], members: [leader, member, { ...ofStudio, role: "单位其他高技能人才" }] },
    },
    {
      name: "a leader whose row is missing, which is asked elsewhere",
      given: { studios: [{ headcount: 2 }], members: [member] },
    },
    { name: "no rows at all, which is asked elsewhere", given: { studios: [{ headcount: 4 }] } },
    {
      name: "a row of unreadable role",
      given: { studios: [{ headcount: 3 }], members: [leader, { ...member, role: "队员" }] },
    },
    {
      name: "as many skilled people as staff",
      given: { stations: [{ staff: 226, "count.other": 150 }] },
    },
  ],
  invalid: [
    {
      name: "one more than listed",
      given: { studios: [{ headcount: 3 }], members: [leader, member] },
      issues: [
        {
          messageId: "differs",
          cells: ["创新工作室!F4"],
          data: { headcount: 3, people: 2 },
          fix: { safe: false, edits: { "创新工作室!F4": 2 } },
        },
      ],
    },
    {
      name: "one more skilled person than staff",
      given: { stations: [{ staff: 225 }] },
      issues: [
        {
          messageId: "exceeds",
          cells: ["技师工作站!P4", "技师工作站!Q4", "技师工作站!R4", "技师工作站!S4", "技师工作站!T4"],
          data: { skilled: 226, staff: 225 },
          fix: null,
        },
      ],
    },
  ],
});
