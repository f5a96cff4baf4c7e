import { formatCell } from "../../src/core/cells/cellRef";
import { findIssues } from "../../src/core/issues/findIssues";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../src/core/rules/catalogue";
import { type Given, givenRecords, han, type TypedRow } from "../support/given";

const dated = (count: number) => `${han(count - 2)}2019年`;

/** Three of core grade among six, no one above what is asked. */
function members(parentId: string, leader: string, birth: string, titles: readonly string[]): TypedRow<"members">[] {
  return titles.map((qualification, index) => ({
    parentId,
    role: index === 0 ? "负责人" : "成员",
    name: index === 0 ? leader : `${leader}徒${"甲乙丙丁戊己"[index]}`,
    birth: index === 0 ? birth : `1985-0${index}`,
    qualification,
  }));
}

function evidence(parentId: string, kinds: readonly string[]): TypedRow<"projects">[] {
  return kinds.map((kind, index) => ({
    parentId,
    kind,
    name: `${parentId}之${index + 1}`,
    from: "2018-10",
    to: "2018-10",
  }));
}

/** One project that runs over the turn of the year serves both years that are asked for. */
const annual = (parentId: string) => ({
  parentId,
  kind: "攻关项目",
  name: `${parentId}攻关`,
  from: "2019-12",
  to: "2020-01",
});

function honours(parentId: string, name: string): TypedRow<"honours">[] {
  return [
    { parentId, name, kind: "培养高技能人才", on: "2018-10", levelBefore: "中级工", levelAfter: "高级工" },
    { parentId, name, kind: "技能竞赛获奖", on: "2019-06", levelBefore: null, levelAfter: null },
    { parentId, name, kind: "创新业绩表彰", on: "2019-06", levelBefore: null, levelAfter: null },
  ];
}

const stations = ["ST-530124-001", "ST-530124-002"].map((recordId, index) => ({
  recordId,
  applicant: `昆明金沙机械${index + 1}厂有限公司`,
  hostUnit: `昆明金沙机械${index + 1}厂有限公司`,
  "leader.name": `普云${"山川"[index]}`,
  "leader.birth": "1975-01",
  "leader.skillLevel": "技师",
  name: `普云${"山川"[index]}技师工作站`,
  staff: 226,
  rank: index + 1,
}));
const studios = ["WS-530124-001", "WS-530124-002"].map((recordId, index) => ({
  recordId,
  applicant: `富民县第${"一二"[index]}人民医院`,
  hostUnit: `富民县第${"一二"[index]}人民医院`,
  "leader.name": `纳晓${"梅兰"[index]}`,
  "leader.birth": "1979-11",
  "leader.title": "工程师",
  name: `纳晓${"梅兰"[index]}创新工作室`,
  foundedOn: "2020-08-26",
  headcount: 3,
  rank: index + 1,
}));

/** Everything as low, as high, as early or as late as the notice just allows. */
const atTheLimits: Given = {
  unitInfo: [{ unit: "富民县总工会", submittedAt: "2020-09-30 17:00:00", paperSubmittedOn: "2020-09-30" }],
  screening: ["金牌工人", "师徒结对", "技师工作站", "创新工作室"].map((category, index) => ({
    category,
    receivedUntil: "2020-08-26",
    reviewedOn: "2020-08-26",
    received: [3, 1, 2, 2][index] ?? 0,
    experts: "陈志远、马丽",
    panelSize: 2,
    publicFrom: "2020-08-27",
    publicTo: "2020-09-02",
    letterOn: "2020-09-03",
  })),
  goldWorkers: [
    {
      deeds: dated(640),
      filledOn: "2020-08-26",
      identity: "竞赛获奖职工",
      contestTitle: "技术标兵",
      contestYear: 2019,
    },
    { deeds: dated(960), filledOn: "2020-09-30" },
    { tenureYears: 19, workYears: 19 },
  ],
  pairs: [{ deeds: dated(800) }],
  stations,
  studios,
  members: [
    ...stations.flatMap((station) =>
      members(station.recordId, station["leader.name"], "1975-01", [
        "技师",
        "技师",
        "技师",
        "中级工",
        "中级工",
        "中级工",
      ]),
    ),
    ...studios.flatMap((studio) =>
      members(studio.recordId, studio["leader.name"], "1979-11", ["工程师", "工程师", "技师"]),
    ),
  ],
  projects: [
    ...stations.flatMap(({ recordId }) => [annual(recordId), ...evidence(recordId, ["合理化建议", "先进操作法"])]),
    ...studios.flatMap(({ recordId }) => [annual(recordId), ...evidence(recordId, ["成果认定"])]),
  ],
  honours: [...stations, ...studios].flatMap((team) => honours(team.recordId, team["leader.name"])),
};

test("a workbook in which everything is exactly at its limit has no error and no warning", () => {
  const issues = findIssues(rules, { records: givenRecords(atTheLimits), notice });
  const aboveAdvice = issues.filter(({ severity }) => severity !== "advice");
  expect(aboveAdvice.map(({ rule, at, message }) => `${rule} ${formatCell(at[0])} ${message}`)).toEqual([]);
});
