import rule from "../../../../src/core/rules/team/team-headcount";
import { testRule } from "../../../support/testRule";

const ofStudio = { parentId: "WS-530124-001" };
const leader = { ...ofStudio, role: "负责人" };
const member = { ...ofStudio, role: "成员" };
const counts = (seniorTechnician: number, technician: number, seniorWorker = 60, other = 150) => [
  {
    "count.seniorTechnician": seniorTechnician,
    "count.technician": technician,
    "count.seniorWorker": seniorWorker,
    "count.other": other,
  },
];
/** A leader of 高级技师, two 技师, a 高级工 and a 中级工. */
const graded = [{}, {}, {}, { qualification: "高级工" }, { qualification: "中级工" }];
const elsewhere = "昆明星河电力有限公司";

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
    { name: "exactly as many of each grade as listed", given: { stations: counts(1, 2, 1, 1), members: graded } },
    {
      name: "people of another unit, who are no part-timers",
      given: { stations: counts(1, 0), members: [{}, { employer: elsewhere }] },
    },
    {
      name: "exactly as many staff as listed, part-timers aside",
      given: {
        stations: [{ ...counts(1, 0, 0, 0)[0], staff: 2 }],
        members: [{}, { qualification: "工程师" }, { qualification: "工程师", partTime: "是" }],
      },
    },
    {
      name: "engineers, who are of no grade",
      given: { stations: counts(1, 0), members: [{}, { qualification: "工程师" }] },
    },
    {
      name: "one person in two rows",
      given: { stations: counts(1, 1), members: [{}, { name: "李四" }, { name: "李 四" }] },
    },
    {
      name: "numbers that are blank, which are asked elsewhere",
      given: { stations: [{ "count.technician": null }], members: graded },
    },
  ],
  invalid: [
    {
      name: "no 高级技师 and no 技师 above a table of three, in one issue",
      given: { stations: counts(0, 0), members: [{}, {}, {}] },
      issues: [
        {
          messageId: "fewer",
          cells: ["技师工作站!Q4", "技师工作站!R4"],
          data: { numbers: ["“高级技师人数”填0人（所列1人）", "“技师人数”填0人（所列2人）"] },
          fix: null,
        },
      ],
    },
    {
      name: "one 高级工 and one 中级工 less than listed, others of the unit among them",
      given: {
        stations: counts(1, 2, 1, 0),
        members: [...graded, { qualification: "高级工", role: "单位其他高技能人才" }],
      },
      issues: [{ messageId: "fewer", cells: ["技师工作站!S4", "技师工作站!T4"] }],
    },
    {
      name: "fewer staff than the team has of them",
      given: {
        stations: [{ ...counts(1, 0, 0, 0)[0], staff: 2 }],
        members: [{}, { qualification: "工程师" }, { qualification: "工程师" }],
      },
      issues: [{ messageId: "fewer", cells: ["技师工作站!P4"], data: { numbers: ["“职工人数”填2人（所列3人）"] } }],
    },
    {
      name: "a part-timer from elsewhere, whom the form counts (含兼职)",
      given: { stations: counts(1, 0), members: [{}, { employer: elsewhere, partTime: "是" }] },
      issues: [{ messageId: "fewer", cells: ["技师工作站!R4"] }],
    },
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
