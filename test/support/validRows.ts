import type { KunmingSheet } from "../../scripts/samples/kunmingSheets";
import type { Notice } from "../../src/core/notice/notice";
import { quotaTableRow } from "../../src/core/quotas/quotaTableRow";
import type { Typed } from "./given";

type Row = Readonly<Record<string, Typed>>;

interface ValidRows {
  /** The row at an index, counted from 0: valid, and different from its neighbours where rows must differ. */
  row(index: number): Row;
  /** The rows of a sheet that a test does not mention; none without it. */
  readonly whenNotGiven?: readonly Row[];
}

/** Rows that no rule objects to, one maker a sheet. All persons are invented. */
export function validRows(sheet: KunmingSheet, notice: Notice): ValidRows {
  if (sheet !== "quotaTable") return makers[sheet];
  const rows = notice.units.map((unit) => quotaTableRow(unit, notice));
  return { row: (index) => rows[index] ?? {}, whenNotGiven: rows };
}

const surnames = ["李", "王", "张", "杨", "赵", "岩", "刀", "和", "木", "白"];
const givenNames = ["建国", "秀英", "志强", "丽华", "文山", "春梅", "应龙", "云川", "晓滇", "绍昆"];

function name(index: number): string {
  return `${surnames[index % 10]}${givenNames[Math.floor(index / 10) % 10]}${index >= 100 ? "文" : ""}`;
}

function number(index: number): string {
  return String(index + 1).padStart(3, "0");
}

function phone(index: number): string {
  return `138${String(71234567 + index * 1013).slice(0, 8)}`;
}

const prose = "积极参加职工技术创新，解决生产难题，带领班组节约成本。";

const application = (index: number) => ({
  applicant: "昆明云机重工有限公司",
  employerKind: "企业",
  industry: "制造业",
  phone: phone(index),
  area: "富民县总工会",
  filledOn: "2020-09-10",
});

const review = (index: number) => ({
  seals: "行政、工会、上级工会",
  copies: 5,
  rank: index + 1,
  review: "同意推荐",
});

const facilities = {
  leadershipSupport: "是",
  venue: "是",
  venueDetail: "一号厂房二楼80平方米",
  fund: "是",
  fundAmount: 10,
  office: "是",
  device: "是",
  goals: "是",
  rules: "是",
  activities: "是",
};
const proofs = {
  "proof.rules": "是",
  "proof.talents": "是",
  "proof.awards": "是",
  "proof.economic": "是",
  "proof.social": "是",
};

const resume =
  "1995.09—1998.07 富民县第一中学 初中学生\n1998.09—2001.07 昆明市技工学校 学生\n2001.08—至今 昆明云机重工有限公司 工人";

const person = (index: number) => ({
  name: name(index),
  sex: "男",
  ethnicity: "汉族",
  age: 38,
  birth: "1982-05",
  education: "大专",
  politics: "中共党员",
  phone: phone(index),
  post: "班组长、高级技师",
  trade: "焊工",
  employer: "昆明云机重工有限公司",
  specialty: "擅长不锈钢薄板焊接。",
  awards: "2019年获昆明市职工技能竞赛焊工组第一名。",
  resume,
  photo: `${name(index)}.jpg`,
});

function prefixed(prefix: string, row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [`${prefix}.${key}`, value]));
}

const unitInfoRow = {
  unit: "富民县总工会",
  unitFullName: "富民县总工会",
  letterhead: "富民县总工会文件",
  clerk: "周文静",
  clerkPhone: "0871-68811234",
  approver: "段兴华",
  truthPledge: "是",
  submittedAt: "2020-09-28 16:20",
  paperSubmittedOn: "2020-09-28",
  letterCopies: 1,
};

const screeningRow = (index: number) => ({
  category: ["金牌工人", "师徒结对", "技师工作站", "创新工作室"][index] ?? null,
  receivedUntil: "2020-09-11",
  received: 9,
  reviewedOn: "2020-09-14",
  experts: "陈志远、马丽",
  panelSize: 5,
  consultation: "职代会",
  publicityForm: "公告栏、网站",
  publicFrom: "2020-09-15",
  publicTo: "2020-09-21",
  objection: "无异议",
  letterOn: "2020-09-24",
});

const makers: Readonly<Record<Exclude<KunmingSheet, "quotaTable">, ValidRows>> = {
  unitInfo: { row: () => unitInfoRow, whenNotGiven: [{}] },
  screening: { row: screeningRow, whenNotGiven: [{}, {}, {}, {}] },
  goldWorkers: {
    row: (index) => {
      const { politics: _, age: __, ...common } = person(index);
      return {
        ...common,
        ...application(index),
        seq: index + 1,
        recordId: `GW-530124-${number(index)}`,
        post: "班组长",
        title: "高级技师",
        tenureYears: 6,
        workYears: 19,
        deeds: `2019年以来，${prose.repeat(30)}`,
        identity: "一线产业工人",
        frontline: "是",
        conditions: "1",
        conditionProof: "1：掌握不锈钢薄板焊接绝技，在全市同行业领先。",
        sincePeriod: "是",
        migrantWorker: "否",
        namedBefore: "否",
        ...review(index),
      };
    },
  },
  pairs: {
    row: (index) => ({
      ...prefixed("master", person(20 + index * 2)),
      ...prefixed("apprentice", {
        ...person(21 + index * 2),
        birth: "1992-05",
        age: 28,
        politics: "群众",
        post: "操作工、高级工",
      }),
      ...application(20 + index * 2),
      seq: index + 1,
      recordId: `SP-530124-${number(index)}`,
      deeds: `2019年以来，${prose.repeat(40)}`,
      pairedFrom: "2017-05",
      activity: "是",
      contribution: "改进焊接工装，解决车架变形难题。",
      sincePeriod: "是",
      namedBefore: "否",
      ...review(index),
    }),
  },
  stations: {
    row: (index) => ({
      seq: index + 1,
      recordId: `ST-530124-${number(index)}`,
      name: `${name(60 + index)}技师工作站`,
      "leader.name": name(60 + index),
      "leader.birth": "1975-01",
      "leader.skillLevel": "高级技师",
      "leader.kind": "一线职工",
      hostUnit: "昆明云机重工有限公司",
      ...application(60 + index),
      unitType: "国有企业",
      staff: 860,
      "count.seniorTechnician": 4,
      "count.technician": 12,
      "count.seniorWorker": 60,
      "count.other": 150,
      chiefTechnicians: "无",
      operations: "近两年经营平稳，2019年产值3亿元。",
      equipment: "数控焊接设备6台。",
      publicProjects: "无",
      plan: "扩大高技能人才培养。",
      reason: "技师队伍完整，创新成果显著。",
      ...facilities,
      foundedOn: "2017-06",
      ...proofs,
      namedBefore: "否",
      ...review(index),
    }),
  },
  studios: {
    row: (index) => ({
      seq: index + 1,
      recordId: `WS-530124-${number(index)}`,
      name: `${name(80 + index)}创新工作室`,
      foundedOn: "2018-03-01",
      hostUnit: "富民县人民医院",
      headcount: 4,
      field: "护理技术创新。",
      achievements: "2019年形成护理新法两项。",
      "leader.name": name(80 + index),
      "leader.sex": "女",
      "leader.birth": "1979-11",
      "leader.education": "本科",
      "leader.title": "高级工程师",
      "leader.modelWorker": "无",
      "leader.kind": "医护人员",
      ...application(80 + index),
      applicant: "富民县人民医院",
      employerKind: "事业单位",
      industry: "卫生和社会工作",
      countyStudio: "否",
      results: "2019年以来完成创新成果三项。",
      ...facilities,
      yearPlan: "是",
      ...proofs,
      namedBefore: "否",
      ...review(index),
    }),
  },
  members: {
    row: (index) => ({
      parentId: "ST-530124-001",
      role: index === 0 ? "负责人" : "成员",
      name: index === 0 ? name(60) : name(100 + index),
      birth: index === 0 ? "1975-01" : "1985-03",
      education: "大专",
      qualification: index === 0 ? "高级技师" : "技师",
      post: "操作工",
      employer: "昆明云机重工有限公司",
      partTime: "否",
      merits: "焊接工艺改进，2019年获公司创新一等奖。",
      inForm: "是",
    }),
  },
  projects: {
    row: (index) => ({
      parentId: "ST-530124-001",
      kind: index % 2 === 0 ? "攻关项目" : "革新攻关改造",
      name: `焊接工装改进${index + 1}号`,
      grantor: "昆明云机重工有限公司",
      from: "2019-02",
      to: "2019-11",
      standard: "2019年内完成，合格率提高5%",
      fund: 8,
      state: "完成",
      economic: 35.6,
      social: "减少返工",
      evidence: "云机技〔2019〕3号",
    }),
  },
  honours: {
    row: (index) => {
      const kinds = ["培养高技能人才", "技能竞赛获奖", "创新业绩表彰"];
      const trained = index % 3 === 0;
      return {
        parentId: "ST-530124-001",
        kind: kinds[index % 3] ?? null,
        name: name(101 + index),
        on: "2019-06",
        what: trained ? "取得高级工证书" : "2019年获一等奖",
        levelBefore: trained ? "中级工" : null,
        levelAfter: trained ? "高级工" : null,
        grantor: "昆明云机重工有限公司",
      };
    },
  },
  priorHonours: {
    row: (index) => ({
      category: "金牌工人",
      edition: "2018年",
      role: "本人",
      name: name(140 + index),
      birth: "1970-02",
      employer: "昆明星河电力有限公司",
      unit: "五华区总工会",
      documentNumber: "昆工通〔2018〕20号",
    }),
  },
};
