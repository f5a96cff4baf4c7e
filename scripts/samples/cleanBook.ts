import type { NoticeUnit } from "../../src/core/notice/notice";
import type { Book, Row } from "./book";
import { type Invented, type Inventor, inventor } from "./invent";

/** How many of each a workbook puts forward. */
export interface BookSize {
  readonly gold: number;
  readonly pairs: number;
  readonly stations: number;
  readonly studios: number;
}

/** A unit's workbook to which no rule objects; everybody in it is invented. */
export function cleanBook(unit: NoticeUnit, seed: number, size: BookSize): Book {
  const invent = inventor(seed);
  const id = (prefix: string, index: number) => `${prefix}-${unit.code}-${String(index + 1).padStart(3, "0")}`;
  const times = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  const stations = times(size.stations, (index) => station(invent, unit, id("ST", index), index));
  const studios = times(size.studios, (index) => studio(invent, unit, id("WS", index), index));
  const teams = [...stations, ...studios];
  return {
    unit,
    sheets: {
      unitInfo: [unitInfo(invent, unit)],
      screening: ["金牌工人", "师徒结对", "技师工作站", "创新工作室"].map((category) => screening(invent, category)),
      goldWorkers: times(size.gold, (index) => goldWorker(invent, unit, id("GW", index), index)),
      pairs: times(size.pairs, (index) => pair(invent, unit, id("SP", index), index)),
      stations: stations.map(({ row }) => row),
      studios: studios.map(({ row }) => row),
      members: teams.flatMap(({ members }) => members),
      projects: teams.flatMap(({ projects }) => projects),
      honours: teams.flatMap(({ honours }) => honours),
      quotaTable: [],
      priorHonours: [],
    },
  };
}

function unitInfo(invent: Inventor, unit: NoticeUnit): Row {
  const clerk = invent.person(1970, 1995);
  const fullName = unit.aliases[0] ?? unit.name;
  return {
    unit: unit.name,
    unitFullName: fullName,
    letterhead: `${fullName}文件`,
    reportingUnit: unit.pooled ? `${invent.company()}工会` : null,
    clerk: clerk.name,
    clerkPhone: clerk.phone,
    approver: invent.person(1965, 1980).name,
    truthPledge: "是",
    submittedAt: "2020-09-28 16:20",
    paperSubmittedOn: "2020-09-28",
    letterCopies: 1,
  };
}

function screening(invent: Inventor, category: string): Row {
  return {
    category,
    receivedUntil: "2020-09-11",
    received: 12,
    reviewedOn: "2020-09-14",
    experts: `${invent.person(1960, 1980).name}、${invent.person(1960, 1980).name}`,
    panelSize: 5,
    consultation: "职代会",
    publicityForm: "公告栏、网站",
    publicFrom: "2020-09-15",
    publicTo: "2020-09-21",
    objection: "无异议",
    letterOn: "2020-09-24",
  };
}

function application(invent: Inventor, unit: NoticeUnit, applicant: string): Row {
  return {
    applicant,
    employerKind: "企业",
    industry: "制造业",
    phone: invent.person(1970, 1990).phone,
    area: unit.name,
    filledOn: "2020-09-10",
  };
}

function review(index: number): Row {
  return {
    namedBefore: "否",
    sincePeriod: "是",
    seals: "行政、工会、上级工会",
    copies: 5,
    rank: index + 1,
    review: "同意推荐",
  };
}

/** Of a station or studio; `sincePeriod` is a person's. */
function teamReview(index: number): Row {
  const { sincePeriod: _, ...rest } = review(index);
  return rest;
}

const sentences = [
  "坚守生产一线，刻苦钻研技术，带头攻克设备改造难题，使班组合格率由百分之九十二提高到百分之九十八。",
  "总结形成先进操作法，在全公司推广，每年节约成本三十余万元，减少停机时间四百多个小时。",
  "主动承担新员工培训任务，手把手传授技艺，所带徒弟多人取得高级工证书并成为班组骨干。",
  "在抗击新冠肺炎疫情期间坚守岗位，保障生产物资供应，受到职工群众一致好评。",
];

/** About so many 字, with the years that the notice asks for. */
function deeds(count: number): string {
  let text = "2019年以来，";
  for (let index = 0; text.length < count - 30; index++) text += sentences[index % sentences.length];
  return `${text}2020年继续开展技术攻关，成效明显。`;
}

/** From middle school to the present, of someone born in that year. */
export function resumeOf(birthYear: number, employer: string): string {
  const [middle, technical, work] = [birthYear + 12, birthYear + 15, birthYear + 18];
  return [
    `${middle}.09—${technical}.07 昆明市郊区初级中学 学生`,
    `${technical}.09—${work}.07 昆明市工业技工学校 学生`,
    `${work}.08—至今 ${employer} 工人`,
  ].join("\n");
}

function goldWorker(invent: Inventor, unit: NoticeUnit, recordId: string, index: number): Row {
  const worker = invent.person(1972, 1992);
  const employer = invent.company();
  const trade = invent.trade();
  return {
    seq: index + 1,
    recordId,
    name: worker.name,
    sex: worker.sex,
    ethnicity: worker.ethnicity,
    birth: worker.birth,
    education: "大专",
    trade,
    post: "班组长",
    title: "高级技师",
    tenureYears: 6,
    workYears: 2020 - worker.birthYear - 18,
    employer,
    ...application(invent, unit, employer),
    phone: worker.phone,
    specialty: `擅长${trade}岗位的设备改造与疑难故障处理。`,
    awards: "2019年获昆明市职工职业技能竞赛第一名。",
    resume: resumeOf(worker.birthYear, employer),
    deeds: deeds(800),
    photo: `${recordId}.jpg`,
    identity: "一线产业工人",
    frontline: "是",
    conditions: "1、4",
    conditionProof: `1：${trade}技艺在全市同行业领先，2019年竞赛获第一名。\n4：带徒五人，其中三人取得高级工证书。`,
    migrantWorker: "否",
    ...review(index),
  };
}

function pair(invent: Inventor, unit: NoticeUnit, recordId: string, index: number): Row {
  const employer = invent.company();
  const trade = invent.trade();
  const person = (role: "master" | "apprentice", invented: Invented, post: string): Row => ({
    [`${role}.name`]: invented.name,
    [`${role}.sex`]: invented.sex,
    [`${role}.ethnicity`]: invented.ethnicity,
    [`${role}.age`]: 2020 - invented.birthYear - (invented.birth.slice(5) > "09" ? 1 : 0),
    [`${role}.birth`]: invented.birth,
    [`${role}.education`]: "大专",
    [`${role}.politics`]: "群众",
    [`${role}.phone`]: invented.phone,
    [`${role}.post`]: post,
    [`${role}.trade`]: trade,
    [`${role}.employer`]: employer,
    [`${role}.specialty`]: `熟练掌握${trade}岗位技能。`,
    [`${role}.awards`]: "2019年获公司先进生产者。",
    [`${role}.resume`]: resumeOf(invented.birthYear, employer),
    [`${role}.photo`]: `${recordId}-${role === "master" ? "师傅" : "徒弟"}.jpg`,
  });
  return {
    seq: index + 1,
    recordId,
    ...person("master", invent.person(1968, 1980), "班长、高级技师"),
    ...person("apprentice", invent.person(1986, 1998), "操作工、高级工"),
    ...application(invent, unit, employer),
    deeds: deeds(900),
    pairedFrom: "2017-05",
    activity: "是",
    contribution: "师徒共同完成工装改造三项，解决了产品变形难题。",
    ...review(index),
  };
}

interface TeamRows {
  readonly row: Row;
  readonly members: Row[];
  readonly projects: Row[];
  readonly honours: Row[];
}

const facilities: Row = {
  leadershipSupport: "是",
  venue: "是",
  venueDetail: "厂区技术楼二层，120平方米",
  fund: "是",
  fundAmount: 10,
  office: "是",
  device: "是",
  goals: "是",
  rules: "是",
  activities: "是",
  "proof.rules": "是",
  "proof.talents": "是",
  "proof.awards": "是",
  "proof.economic": "是",
  "proof.social": "是",
};

function station(invent: Inventor, unit: NoticeUnit, recordId: string, index: number): TeamRows {
  const employer = invent.company();
  const leader = invent.person(1970, 1980);
  const row: Row = {
    seq: index + 1,
    recordId,
    name: `${leader.name}技师工作站`,
    "leader.name": leader.name,
    "leader.birth": leader.birth,
    "leader.skillLevel": "高级技师",
    "leader.kind": "一线职工",
    hostUnit: employer,
    ...application(invent, unit, employer),
    unitType: "国有企业",
    staff: 860,
    "count.seniorTechnician": 4,
    "count.technician": 12,
    "count.seniorWorker": 60,
    "count.other": 150,
    chiefTechnicians: "无",
    operations: "近两年经营平稳，2019年实现产值3亿元。",
    equipment: "数控加工中心、焊接机器人等设备二十余台。",
    publicProjects: "无",
    plan: "持续加强高技能人才队伍建设。",
    reason: "技师队伍结构合理，攻关成果显著，师带徒成效突出。",
    ...facilities,
    foundedOn: "2017-06",
    ...teamReview(index),
  };
  return { row, ...teamSheets(invent, recordId, employer, leader, ["高级技师", "技师", "技师", "高级工"], "station") };
}

function studio(invent: Inventor, unit: NoticeUnit, recordId: string, index: number): TeamRows {
  const employer = invent.company();
  const leader = invent.person(1970, 1985);
  const titles = ["高级工程师", "工程师", "技师", "工程师"];
  const row: Row = {
    seq: index + 1,
    recordId,
    name: `${leader.name}创新工作室`,
    foundedOn: "2018-03-01",
    hostUnit: employer,
    headcount: titles.length,
    field: "工艺改进与节能降耗。",
    achievements: "2019年形成工艺改进成果三项。",
    "leader.name": leader.name,
    "leader.sex": leader.sex,
    "leader.birth": leader.birth,
    "leader.education": "本科",
    "leader.title": "高级工程师",
    "leader.modelWorker": "无",
    "leader.kind": "一线职工",
    ...application(invent, unit, employer),
    countyStudio: "否",
    results: "2019年以来完成创新成果三项，创造经济效益五十余万元。",
    ...facilities,
    yearPlan: "是",
    ...teamReview(index),
  };
  return { row, ...teamSheets(invent, recordId, employer, leader, titles, "studio") };
}

function teamSheets(
  invent: Inventor,
  parentId: string,
  employer: string,
  leader: Invented,
  titles: readonly string[],
  kind: "station" | "studio",
): Omit<TeamRows, "row"> {
  const people = titles.map((_, index) => (index === 0 ? leader : invent.person(1975, 1992)));
  const someone = people[1]?.name ?? leader.name;
  return {
    members: people.map(({ name, birth }, index) => ({
      parentId,
      role: index === 0 ? "负责人" : "成员",
      name,
      birth,
      education: "本科",
      qualification: titles[index] ?? "技师",
      post: "技术员",
      employer,
      partTime: "否",
      merits: "参与工艺改进，2019年获公司创新一等奖。",
      inForm: kind === "station" ? "是" : "否",
    })),
    projects: [
      project(parentId, employer, "攻关项目", `${parentId}号工装改造`, "2019-02", "2019-11"),
      project(parentId, employer, "立项课题", `${parentId}号工艺研究`, "2020-01", "2020-08"),
      ...(kind === "station"
        ? [
            project(parentId, employer, "合理化建议", `${parentId}号降耗建议`, "2019-03", "2019-12"),
            project(parentId, employer, "先进操作法", `${parentId}号操作法`, "2019-05", "2020-03"),
          ]
        : [
            project(parentId, "昆明市职工技术协会", "成果认定", `${parentId}号成果`, "2019-01", "2019-10"),
            project(parentId, "昆明市职工技术协会", "成果认定", `${parentId}号新成果`, "2019-06", "2020-05"),
          ]),
    ],
    honours: [
      honour(parentId, employer, "培养高技能人才", someone, "2019-06", "取得高级工职业资格证书"),
      honour(parentId, employer, "培养高技能人才", people[2]?.name ?? someone, "2020-01", "取得高级工职业资格证书"),
      honour(parentId, employer, "技能竞赛获奖", someone, "2019-10", "公司技能竞赛一等奖"),
      honour(parentId, employer, "创新业绩表彰", leader.name, "2019-12", "公司年度创新能手"),
    ],
  };
}

function project(parentId: string, grantor: string, kind: string, name: string, from: string, to: string): Row {
  return {
    parentId,
    kind,
    name,
    grantor,
    from,
    to,
    standard: "按期完成，合格率提高5%",
    fund: 8,
    state: "完成",
    economic: 35.6,
    social: "减少返工，改善作业环境",
    evidence: "公司立项批复与验收报告",
  };
}

function honour(parentId: string, grantor: string, kind: string, name: string, on: string, what: string): Row {
  const levels: Row = kind === "培养高技能人才" ? { levelBefore: "中级工", levelAfter: "高级工" } : {};
  return { parentId, kind, name, on, what, ...levels, grantor };
}
