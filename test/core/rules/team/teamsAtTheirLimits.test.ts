import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { findIssues } from "../../../../src/core/issues/findIssues";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../../../src/core/rules/catalogue";
import { type Given, givenRecords } from "../../../support/given";

const files = new Set(readdirSync(resolve(__dirname, "../../../../src/core/rules/team")));
const teamRules = rules.filter(({ meta }) => files.has(`${meta.id}.ts`));

const inStation = { parentId: "ST-530124-001" };
const inStudio = { parentId: "WS-530124-001" };
const project = { kind: "立项课题", from: "2019-12", to: "2020-01" };

/** Both teams meet every condition of 三（三） and 三（四）, and none with anything to spare. */
const given: Given = {
  stations: [{ "leader.name": "木文山", "leader.skillLevel": "技师", staff: 226 }],
  studios: [{ name: "和丽华创新工作室", "leader.name": "和丽华", "leader.title": "工程师", headcount: 3 }],
  members: [
    { ...inStation, role: "负责人", name: "木文山", qualification: "技师" },
    ...["技师", "技师", "中级工", "中级工", "无"].map((qualification) => ({
      ...inStation,
      role: "成员",
      qualification,
    })),
    { ...inStudio, role: "负责人", name: "和丽华", qualification: "工程师" },
    ...["工程师", "技师"].map((qualification) => ({ ...inStudio, role: "成员", qualification })),
  ],
  projects: [
    { ...inStation, ...project },
    { ...inStation, kind: "合理化建议", from: "2018-10", to: "2018-10" },
    { ...inStation, kind: "先进操作法", from: "2020-09", to: "2020-09" },
    { ...inStudio, ...project },
    { ...inStudio, kind: "成果认定", from: "2018-10", to: "2018-10", economic: null },
  ],
  honours: [
    { ...inStation, kind: "培养高技能人才", on: "2018-10", levelBefore: "中级工", levelAfter: "高级工" },
    { ...inStation, kind: "技能竞赛获奖" },
    { ...inStation, kind: "创新业绩表彰" },
    { ...inStudio, kind: "创新业绩表彰", name: "和丽华" },
  ],
};

test("teams that just meet every condition are told of the two lower limits, and of nothing else", () => {
  const issues = findIssues(teamRules, { records: givenRecords(given), notice: kunming2020 });
  expect(teamRules.length).toBeGreaterThan(0);
  expect(issues.map(({ rule, messageId, severity }) => [rule, messageId, severity])).toEqual([
    ["team-talents", "fewest", "advice"],
    ["team-results", "fewest", "advice"],
  ]);
  expect(issues.map(({ message }) => message)).toEqual([
    "2018年10月以来培养的高技能人才1人，达到1—2人的下限；还有其他人的请在“人才表彰”中一并填写。",
    "2018年10月以来得到认定的成果1项，达到1—2项的下限；还有其他成果的请在“项目成果”中一并填写。",
  ]);
});
