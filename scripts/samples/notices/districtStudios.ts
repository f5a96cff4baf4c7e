import type { AwardOf, Notice, NoticeUnit } from "../../../src/core/notice/notice";
import { chosen, formOf, numbers, plainTeam, quota, region, review, rulesAs, rulesOfAnyWorkbook } from "./parts";

const cityOpinions = ["expertOpinion", "expertOpinionOn", "upperUnionOpinion", "upperUnionOpinionOn"];

/** 职工创新工作室 of a district: whoever leads it is 高级工 at least, and three people of any grade make a team. */
const studio: AwardOf<"team"> = {
  ...plainTeam,
  id: "studio",
  name: "职工创新工作室",
  title: "盘溪区职工创新工作室",
  measure: "个",
  recordPrefix: "PX",
  cityTotal: 5,
  persons: "工作室领衔人",
  sheet: { title: "职工创新工作室申报名单", hint: "每个工作室一行。", about: "职工创新工作室申报", row: "一个工作室" },
  columns: [
    ...numbers,
    { key: "name", header: "工作室名称" },
    { key: "leader.name", header: "领衔人姓名" },
    { key: "leader.birth", header: "领衔人出生年月" },
    { key: "leader.skillLevel", header: "领衔人技能等级", clause: "二（一）" },
    ...chosen("hostUnit", "foundedOn", "headcount", "phone", "venue", "fundAmount", "achievements"),
    ...review
      .filter(({ key }) => !cityOpinions.includes(key))
      .map((column) => (column.key === "cityOpinionOn" ? { ...column, header: "区总工会意见日期" } : column)),
  ],
  quota: { total: null, otherUnits: null },
  copies: 1,
  seals: ["工会"],
  core: { min: 3, level: { skill: null, title: null }, label: "成员" },
  leaderSkill: "高级工",
  children: { members: { required: [] }, projects: false, honours: false },
  form: formOf(
    "附件",
    "盘溪区职工创新工作室",
    [
      ["工作室名称：", "{name}"],
      ["领 衔 人：", "{leader.name}"],
    ],
    ["所在单位意见", "街道总工会意见", "区总工会意见"],
  ),
};

function unit(name: string, code: string, least: number, most: number): NoticeUnit {
  return { name, code, class: "街道", quotas: { studio: quota(most, { least }) }, pooled: false, aliases: [] };
}

/** One award, ranges for quotas, no letter, and of all other sheets only those of the unit and the team. */
export const districtStudios: Notice = {
  ...region,
  id: "panxi-studios-2023",
  version: "1",
  title: "盘溪区总工会关于申报2023年盘溪区职工创新工作室的通知（虚构）",
  documentNumber: "盘溪工字〔2023〕8号",
  issuer: "盘溪区总工会",
  issuedOn: "2023-04-10",
  year: 2023,
  since: "2021-01-01",
  deadline: "2023-05-12T18:00:00",
  places: ["滇东省", "云岭市", "盘溪区"],
  recent: { from: "2021-06", graceFrom: "2021-01", to: "2023-05" },
  office: {
    name: "盘溪区总工会办公室",
    aliases: [],
    address: "盘溪区溪口路8号",
    phones: ["6634567"],
    email: "bangong@panxi.example",
  },
  awards: [studio],
  unitClasses: ["街道"],
  units: [unit("溪口街道总工会", "01", 1, 2), unit("双桥街道总工会", "02", 1, 2), unit("北苑街道总工会", "03", 1, 1)],
  sheets: {
    unitInfo: {},
    screening: null,
    members: {},
    projects: null,
    honours: null,
    quotaTable: null,
    priorHonours: null,
  },
  oneAwardPerPerson: false,
  noOverlap: [],
  publicity: { minDays: null, customaryDays: 5, holidays: ["2023-05-01"], workdays: [] },
  clauses: {
    一: "各街道申报1—2个。",
    "二（一）": "领衔人具有高级工以上技能等级，团队不少于3人。",
    三: "申报表一份，于2023年5月12日18∶00前报送。",
  },
  cited: { quota: "一", overlap: "", deadline: "三", quotaTable: "" },
  rules: rulesAs(
    [
      ...rulesOfAnyWorkbook.filter((rule) => rule !== "deeds-length"),
      "leader-level",
      "grade-vs-certificate",
      "team-core",
      "team-leader-row",
      "team-member-twice",
      "team-headcount",
      "team-facility-system",
      "mat-copies-seal",
      "quota-exceeded",
      "opinion-city-prefilled",
      "cons-cross-project",
      "cons-final-cap",
    ],
    {
      "quota-exceeded": ["一"],
      "leader-level": ["二（一）"],
      "team-core": ["二（一）"],
      "deadline-late": ["三"],
      "mat-copies-seal": ["三"],
    },
  ),
};
