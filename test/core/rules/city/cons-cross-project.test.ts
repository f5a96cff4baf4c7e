import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/city/cons-cross-project";
import type { Given } from "../../../support/given";
import { givenCity, unit } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const team = { name: "岩应龙技师工作站", hostUnit: "昆明云机重工有限公司", applicant: "昆明云机重工有限公司" };
const leader = { "leader.name": "岩应龙", "leader.birth": "1985-06" };
const others = {
  name: "木文山技师工作站",
  hostUnit: "昆明星河电力有限公司",
  applicant: "昆明星河电力有限公司",
  "leader.name": "木文山",
  "leader.birth": "1979-02",
};
const station = { ...team, ...leader, recordId: "ST-1", phone: null };
const otherStation = { ...others, recordId: "ST-2", phone: null };
const otherStudio = { ...otherStation, recordId: "WS-2", name: "木文山创新工作室" };
const member = { parentId: "ST-1", role: "成员", name: "普云生", birth: "1990-01", employer: team.hostUnit };
const elsewhere = { ...member, parentId: "WS-2" };
const project = { parentId: "ST-1", name: "高炉煤气余热回收系统改造", grantor: team.hostUnit };
const otherProject = { ...project, parentId: "WS-2", grantor: others.hostUnit };

const branch = (place: string) => {
  const unit = `${team.hostUnit}${place}分公司`;
  return { hostUnit: unit, applicant: unit };
};

const city = (fumin: Given, wuhua: Given, anning: Given = {}) =>
  givenCity({
    "富民.xlsx": { ...unit("富民县总工会"), ...fumin },
    "五华.xlsx": { ...unit("五华区总工会"), ...wuhua },
    "安宁.xlsx": { ...unit("安宁市总工会"), ...anning },
  });
const bothUnits = ["富民县总工会", "五华区总工会"];
const bothNames = ["技师工作站!C4", "技师工作站!C4"];
const bothKinds = ["技师工作站", "创新工作室"];

testRule(rule, {
  valid: [
    {
      name: "a station and a studio that have everything in common, where the notice lets them overlap",
      given: city(
        { stations: [station], members: [member], projects: [project] },
        {
          studios: [{ ...otherStudio, ...leader, hostUnit: team.hostUnit, applicant: team.applicant }],
          members: [elsewhere],
          projects: [otherProject],
        },
      ),
      notice: { ...kunming2020, noOverlap: [] },
    },
    {
      name: "teams of one name in different companies",
      given: city({ stations: [station] }, { stations: [{ ...otherStation, name: team.name }] }),
    },
    {
      name: "a team that one unit turned down",
      given: city({ stations: [station] }, { stations: [{ ...station, review: "不予推荐" }] }),
    },
    {
      name: "a team that the city turned down in one of the units",
      given: city({ stations: [station] }, { stations: [{ ...station, cityOpinion: "不同意" }] }),
    },
    {
      name: "namesakes of other births who lead teams of other companies",
      given: city(
        { stations: [station] },
        { studios: [{ ...otherStudio, "leader.name": "岩应龙", "leader.birth": "1990-01" }] },
      ),
    },
    {
      name: "two branches of one company",
      given: city(
        { stations: [{ ...station, ...branch("富民") }] },
        { studios: [{ ...otherStudio, ...branch("安宁") }] },
      ),
    },
    {
      name: "results whose titles differ in what they are about",
      given: city(
        { stations: [station], projects: [project] },
        {
          studios: [otherStudio],
          projects: [{ ...otherProject, name: "高炉煤气余热发电系统改造", grantor: project.grantor }],
        },
      ),
    },
    {
      name: "titles that are like, from companies and bodies that have nothing in common",
      given: city(
        { stations: [station], projects: [project] },
        { studios: [otherStudio], projects: [{ ...otherProject, name: `${project.name}技术研究` }] },
      ),
    },
    {
      name: "one leader, applicant, member and project within a unit, which its own rules find",
      given: city(
        {
          stations: [station],
          studios: [{ ...station, name: "岩应龙创新工作室", recordId: "WS-2" }],
          members: [member, elsewhere],
          projects: [project, { ...project, parentId: "WS-2" }],
        },
        {},
      ),
    },
    {
      name: "members of one name only, and talents of the company who are in no team",
      given: city(
        { stations: [station], members: [member, { ...member, name: "刀美兰", role: "单位其他高技能人才" }] },
        {
          studios: [otherStudio],
          members: [
            { ...elsewhere, birth: "1991-02", employer: others.hostUnit },
            { ...elsewhere, name: "刀美兰" },
          ],
        },
      ),
    },
    {
      name: "projects without a title",
      given: city(
        { stations: [station], projects: [{ ...project, name: "——" }] },
        { studios: [otherStudio], projects: [{ ...otherProject, name: "——" }] },
      ),
    },
    { name: "a district's own workbook", given: { stations: [team, team] } },
  ],
  invalid: [
    {
      name: "of three teams of one leader, the two of one award, where the notice lets others overlap",
      given: city(
        { stations: [station] },
        { studios: [{ ...otherStudio, ...leader, hostUnit: team.hostUnit }] },
        { stations: [{ ...otherStation, ...leader, hostUnit: team.hostUnit }] },
      ),
      notice: { ...kunming2020, noOverlap: [] },
      issues: [
        {
          messageId: "leader",
          cells: ["技师工作站!D4", "技师工作站!D4"],
          data: { units: ["富民县总工会", "安宁市总工会"], teams: ["技师工作站"] },
        },
      ],
    },
    {
      name: "one team, said once although leader, applicant, members and projects are the same",
      given: city(
        { stations: [station], members: [member], projects: [project] },
        { stations: [{ ...station, name: "“岩应龙” 技师工作站" }], members: [member], projects: [project] },
      ),
      issues: [{ messageId: "team", cells: bothNames, data: { name: team.name, units: bothUnits } }],
    },
    ...["岩应龙·技师工作站", "岩应龙-技师工作站", "《岩应龙》技师工作站", "「岩应龙」技师（工作站）"].map((name) => ({
      name: `one team that another unit calls ${name}`,
      given: city({ stations: [station] }, { stations: [{ ...otherStation, name, hostUnit: team.hostUnit }] }),
      issues: [{ messageId: "team", cells: bothNames }],
    })),
    {
      name: "one team whose company is only in 申报单位",
      given: city(
        { stations: [station] },
        { stations: [{ ...otherStation, name: team.name, hostUnit: null, applicant: team.applicant }] },
      ),
      issues: [{ messageId: "team", cells: bothNames }],
    },
    {
      name: "one name in companies that differ in 有限公司 and 有限责任公司",
      given: city(
        { stations: [station] },
        { stations: [{ ...otherStation, name: team.name, hostUnit: "昆明云机重工有限责任公司" }] },
      ),
      issues: [{ messageId: "similarTeam", cells: bothNames, data: { teams: ["技师工作站"] } }],
    },
    {
      name: "one leader of a station here and a studio there",
      given: city(
        { stations: [station] },
        { studios: [{ ...otherStudio, ...leader, hostUnit: team.hostUnit, applicant: team.applicant }] },
      ),
      issues: [
        {
          messageId: "leader",
          cells: ["技师工作站!D4", "创新工作室!I4"],
          data: { name: "岩应龙", birth: "1985-06", teams: bothKinds },
        },
      ],
    },
    {
      name: "one leader of teams that clash in pairs",
      given: city(
        { stations: [station, { ...otherStation, ...leader, "leader.birth": "1985-06", hostUnit: team.hostUnit }] },
        { stations: [station] },
        { stations: [{ ...otherStation, ...leader, hostUnit: team.hostUnit }] },
      ),
      issues: [
        { messageId: "team", cells: bothNames },
        { messageId: "team", cells: ["技师工作站!C5", "技师工作站!C4"] },
        { messageId: "leader", cells: ["技师工作站!D4", "技师工作站!D5", "技师工作站!D4", "技师工作站!D4"] },
      ],
    },
    {
      name: "a leader of the same name and birth elsewhere",
      given: city({ stations: [station] }, { studios: [{ ...otherStudio, ...leader }] }),
      issues: [{ messageId: "leader", cells: ["技师工作站!D4", "创新工作室!I4"] }],
    },
    {
      name: "a leader whose birth is mistyped, in a branch of the company",
      given: city(
        { stations: [station] },
        { studios: [{ ...otherStudio, ...leader, "leader.birth": "1985-05", ...branch("富民") }] },
      ),
      issues: [
        {
          messageId: "probable",
          cells: ["技师工作站!D4", "创新工作室!I4"],
          data: { evidence: "姓名相同，出生年月、单位相近" },
        },
        { messageId: "similarApplicants", cells: ["技师工作站!I4", "创新工作室!Q4"] },
      ],
    },
    {
      name: "a team and a workers' team, by one name but for the kind, in a company whose kind is written otherwise",
      given: city(
        { studios: [{ ...otherStudio, name: "木文山创新工作室" }] },
        {
          studios: [
            { ...otherStudio, name: "木文山劳模工作室", hostUnit: "昆明星河电力有限责任公司", "leader.birth": null },
          ],
        },
      ),
      issues: [
        {
          messageId: "similarTeam",
          cells: ["创新工作室!C4", "创新工作室!C4"],
          data: { evidence: "名称相近、单位相同、负责人同名" },
        },
      ],
    },
    {
      name: "a studio and a workers' studio",
      given: city(
        { studios: [{ ...otherStudio, name: "木文山创新工作室" }] },
        { studios: [{ ...otherStudio, name: "昆明市木文山职工创新工作室" }] },
      ),
      issues: [{ messageId: "team", cells: ["创新工作室!C4", "创新工作室!C4"] }],
    },
    {
      name: "a company where one team works, and which applies for another elsewhere",
      given: city({ stations: [station] }, { stations: [{ ...otherStation, hostUnit: team.hostUnit }] }),
      issues: [{ messageId: "similarApplicants", cells: ["技师工作站!I4", "技师工作站!H4"] }],
    },
    {
      name: "a company and its branch",
      given: city({ stations: [station] }, { studios: [{ ...otherStudio, ...branch("富民") }] }),
      issues: [{ messageId: "similarApplicants", cells: ["技师工作站!I4", "创新工作室!Q4"] }],
    },
    {
      name: "a company and its union, with the province before it",
      given: city(
        { stations: [station] },
        { studios: [{ ...otherStudio, applicant: `云南省昆明市${team.applicant}工会委员会` }] },
      ),
      issues: [{ messageId: "applicant", cells: ["技师工作站!I4", "创新工作室!Q4"] }],
    },
    {
      name: "one achievement, whose title has words that say nothing in one place",
      given: city(
        { stations: [station], projects: [project] },
        {
          studios: [otherStudio],
          projects: [
            { ...otherProject, name: "《高炉煤气余热回收系统改造技术的研究与应用》项目", grantor: project.grantor },
          ],
        },
      ),
      issues: [{ messageId: "possibleProjects", cells: ["项目成果!C4", "项目成果!C4"] }],
    },
    {
      name: "leaders of one name only, a birth being blank",
      given: city(
        { stations: [station] },
        { studios: [{ ...otherStudio, "leader.name": "岩应龙", "leader.birth": null }] },
      ),
      issues: [{ messageId: "namesake", cells: ["技师工作站!D4", "创新工作室!I4"], data: { teams: bothKinds } }],
    },
    {
      name: "one applicant in two units",
      given: city({ stations: [station] }, { studios: [{ ...otherStudio, applicant: "昆明市昆明云机重工有限公司" }] }),
      issues: [
        {
          messageId: "applicant",
          cells: ["技师工作站!I4", "创新工作室!Q4"],
          data: { name: team.applicant, units: bothUnits, teams: bothKinds },
        },
      ],
    },
    {
      name: "one member of teams in two units",
      given: city({ stations: [station], members: [member] }, { studios: [otherStudio], members: [elsewhere] }),
      issues: [
        {
          messageId: "members",
          cells: ["团队成员!C4", "团队成员!C4"],
          data: { units: bothUnits, teams: bothKinds, names: ["普云生"] },
        },
      ],
    },
    {
      name: "two members of the same teams, in one issue",
      given: city(
        { stations: [station], members: [member, { ...member, name: "刀美兰" }] },
        { studios: [otherStudio], members: [elsewhere, { ...elsewhere, name: "刀美兰" }] },
      ),
      issues: [
        {
          messageId: "members",
          cells: ["团队成员!C4", "团队成员!C4", "团队成员!C5", "团队成员!C5"],
          data: { names: ["普云生", "刀美兰"] },
        },
      ],
    },
    {
      name: "the leader of one team in another",
      given: city(
        { stations: [station], members: [{ ...member, role: "负责人" }] },
        { studios: [otherStudio], members: [elsewhere] },
      ),
      issues: [{ messageId: "members", cells: ["团队成员!C4", "团队成员!C4"] }],
    },
    {
      name: "members of one name and birth at different employers",
      given: city(
        { stations: [station], members: [member] },
        { studios: [otherStudio], members: [{ ...elsewhere, employer: others.hostUnit }] },
      ),
      issues: [{ messageId: "members", cells: ["团队成员!C4", "团队成员!C4"] }],
    },
    {
      name: "members of one name and employer whose births differ in a digit",
      given: city(
        { stations: [station], members: [member] },
        { studios: [otherStudio], members: [{ ...elsewhere, birth: "1990-02" }] },
      ),
      issues: [
        {
          messageId: "possibleMembers",
          cells: ["团队成员!C4", "团队成员!C4"],
          data: { evidence: "姓名、单位相同，出生年月相近" },
        },
      ],
    },
    {
      name: "one achievement that two companies have from one body",
      given: city(
        { stations: [station], projects: [project] },
        {
          studios: [otherStudio],
          projects: [{ ...otherProject, name: "“高炉煤气余热回收”系统改造", grantor: project.grantor }],
        },
      ),
      issues: [
        { messageId: "projects", cells: ["项目成果!C4", "项目成果!C4"], data: { names: [`“${project.name}”`] } },
      ],
    },
    {
      name: "one achievement of one company",
      given: city(
        { stations: [station], projects: [project] },
        {
          studios: [{ ...otherStudio, hostUnit: "昆明云机重工有限责任公司" }],
          projects: [otherProject],
        },
      ),
      issues: [
        { messageId: "similarApplicants", cells: ["技师工作站!I4", "创新工作室!E4"] },
        { messageId: "projects", cells: ["项目成果!C4", "项目成果!C4"] },
      ],
    },
    {
      name: "achievements of one title in companies that have nothing else in common",
      given: city({ stations: [station], projects: [project] }, { studios: [otherStudio], projects: [otherProject] }),
      issues: [{ messageId: "possibleProjects", cells: ["项目成果!C4", "项目成果!C4"] }],
    },
  ],
});
