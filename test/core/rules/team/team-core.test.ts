import rule from "../../../../src/core/rules/team/team-core";
import { withAward } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const stations = [{}];
const studios = [{}];
const qualified = (...qualifications: string[]) => qualifications.map((qualification) => ({ qualification }));
const ofStudio = (...qualifications: string[]) =>
  qualified(...qualifications).map((member) => ({ ...member, parentId: "WS-530124-001" }));
const disputed = (qualification: string, skillLevel: string) => ({ qualification, skillLevel });

testRule(rule, {
  valid: [
    {
      name: "three, the leader among them",
      given: { stations, members: qualified("高级技师", "技师", "技师", "高级工") },
    },
    { name: "engineers in a studio", given: { studios, members: ofStudio("工程师", "高级工程师", "技师") } },
    {
      name: "a third whose grade is asked elsewhere",
      given: { stations, members: qualified("技师", "技师", "操作工") },
    },
    {
      name: "the grade chosen in 技能等级 before the text",
      given: { stations, members: [...qualified("技师", "技师"), { qualification: "操作工", skillLevel: "技师" }] },
    },
    {
      name: "two, and what would be a third and a fourth only once both a cell and a reading of the notice are settled",
      given: {
        studios,
        members: [...ofStudio("工程师"), ...ofStudio("讲师"), { ...ofStudio("工程师")[0], role: "队员" }],
      },
    },
    {
      name: "three beside a fourth whose grade is disputed",
      given: { stations, members: [...qualified("技师", "技师", "技师"), disputed("高级工", "技师")] },
    },
    {
      name: "a third whose certificate is higher than what is chosen",
      given: { stations, members: [...qualified("技师", "技师"), disputed("高级技师", "技师")] },
    },
    {
      name: "an engineer in a studio, whatever grade is chosen beside the title",
      given: { studios, members: [...ofStudio("工程师", "工程师"), { ...ofStudio("工程师")[0], skillLevel: "技师" }] },
    },
    {
      name: "a third of unreadable role",
      given: { stations, members: [...qualified("技师", "技师"), { qualification: "技师", role: "队员" }] },
    },
  ],
  invalid: [
    ...["高级工", "工程师", "无"].map((text) => ({
      name: `a third, 技师 by choice and ${text} by certificate`,
      given: { stations, members: [...qualified("技师", "技师"), disputed(text, "技师")] },
      issues: [{ messageId: "disputed", cells: ["技师工作站!C4"], data: { count: 2, others: 1, min: 3 } }],
    })),
    {
      name: "a third, 高级工 by choice and 技师 by certificate",
      given: { stations, members: [...qualified("技师", "技师"), disputed("技师", "高级工")] },
      issues: [{ messageId: "disputed", cells: ["技师工作站!C4"], data: { count: 2, others: 1 } }],
    },
    {
      name: "one sure and one disputed, who do not make three",
      given: { stations, members: [...qualified("技师"), disputed("高级工", "技师")] },
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { count: 1, min: 3 } }],
    },
    {
      name: "three, where a notice asks for four",
      given: { stations, members: qualified("技师", "技师", "技师") },
      notice: withAward("station", {
        core: { min: 4, level: { skill: "技师", title: null }, label: "技师、高级技师" },
      }),
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { count: 3, min: 4 } }],
    },
    {
      name: "two",
      given: { stations, members: qualified("技师", "技师", "高级工") },
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { count: 2, min: 3 } }],
    },
    {
      name: "an empty team",
      given: { stations },
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { count: 0 } }],
    },
    {
      name: "engineers in a station, and a third who is not of the team",
      given: {
        stations,
        members: [...qualified("技师", "技师", "工程师"), { qualification: "技师", role: "单位其他高技能人才" }],
      },
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { count: 2 } }],
    },
    {
      name: "one person in two rows",
      given: {
        stations,
        members: [{}, { name: "刀春梅", qualification: "技师" }, { name: "刀 春梅", qualification: "技师" }],
      },
      issues: [{ messageId: "short", cells: ["技师工作站!C4"], data: { count: 2 } }],
    },
    {
      name: "assistant engineers in a studio",
      given: { studios, members: ofStudio("工程师", "工程师", "助理工程师") },
      issues: [{ messageId: "short", cells: ["创新工作室!C4"], data: { count: 2, min: 3 } }],
    },
    {
      name: "titles of other series, which the notice does not name",
      given: { studios, members: ofStudio("工程师", "主治医师", "副主任医师") },
      issues: [{ messageId: "equivalent", cells: ["创新工作室!C4"], data: { count: 1, others: 2, min: 3 } }],
    },
  ],
});
