import rule from "../../../../src/core/rules/fields/level-pitfall";
import { testRule } from "../../../support/testRule";

const hospital = "富民县人民医院";

testRule(rule, {
  valid: [
    {
      name: "a technician of industry, and one in a hospital whose certificate is chosen",
      given: {
        members: [
          { qualification: "技师" },
          { qualification: "放射技师", employer: hospital, skillLevel: "技师" },
          { qualification: "首席技师", skillLevel: "高级技师" },
        ],
      },
    },
    { name: "a medical title where no grade is asked for", given: { goldWorkers: [{ title: "检验技师" }] } },
    { name: "nothing", given: { members: [{ qualification: null }], stations: [{ "leader.skillLevel": null }] } },
  ],
  invalid: [
    {
      name: "titles of the health series",
      given: {
        members: [
          { qualification: "放射技师", employer: hospital },
          { qualification: "技师", employer: hospital },
        ],
      },
      issues: [
        { messageId: "medicalTitle", cells: ["团队成员!F4"], data: { text: "放射技师" } },
        { messageId: "medicalTitle", cells: ["团队成员!F5"] },
      ],
    },
    {
      name: "grades of 2022, in a text or chosen",
      given: {
        members: [{ qualification: "市级首席技师" }, { qualification: "技师", skillLevel: "特级技师" }],
        stations: [{ "leader.skillLevel": "首席技师" }],
        honours: [{ levelBefore: "高级技师", levelAfter: "特级技师" }],
      },
      issues: [
        { messageId: "laterGrade", cells: ["团队成员!F4"] },
        { messageId: "laterGrade", cells: ["团队成员!G5"], data: { text: "特级技师" } },
        { messageId: "laterGrade", cells: ["技师工作站!F4"], data: { text: "首席技师" } },
        { messageId: "laterGrade", cells: ["人才表彰!G4"] },
      ],
    },
  ],
});
