import type { Notice } from "../../notice";
import { clauses } from "./clauses";
import { letters } from "./letters";
import { cityRules } from "./rules/city";
import { consistencyRules } from "./rules/consistency";
import { fieldsRules } from "./rules/fields";
import { goldRules } from "./rules/gold";
import { pairRules } from "./rules/pair";
import { screeningRules } from "./rules/screening";
import { submissionRules } from "./rules/submission";
import { teamRules } from "./rules/team";
import { workbookRules } from "./rules/workbook";
import { units } from "./units";

/** 昆工通〔2020〕19号. Readings of what the notice leaves open follow the catalogue's table of ambiguities. */
export const kunming2020: Notice = {
  id: "kunming-2020",
  version: "1",
  title:
    "昆明市总工会关于推荐2020年“昆明市金牌工人”、“昆明市‘十佳’师徒结对”和创建第四届“昆明市技师工作站”、“昆明市职工创新工作室”的通知",
  documentNumber: "昆工通〔2020〕19号",
  issuer: "昆明市总工会",
  issuedOn: "2020-08-26",
  year: 2020,
  since: "2019-01-01",
  deadline: "2020-09-30T17:00:00",
  deadlineNearHours: 24,
  office: {
    name: "昆明市总工会职工技能提升活动办公室（昆明市职工技术协会办公室）",
    aliases: ["昆明市总工会职工技能提升办公室", "职工技能提升办"],
    address: "昆明市呈贡新区锦绣大街1号市级行政中心7号楼（北楼）555、557办公室",
    phones: ["63187921", "63198587"],
    email: "kunmingjx@163.com",
  },
  categories: {
    gold: { name: "金牌工人", title: "昆明市金牌工人", measure: "名", recordPrefix: "GW", cityTotal: 100 },
    pair: { name: "师徒结对", title: "昆明市‘十佳’师徒结对", measure: "对", recordPrefix: "SP", cityTotal: 10 },
    station: { name: "技师工作站", title: "昆明市技师工作站", measure: "个", recordPrefix: "ST", cityTotal: 10 },
    studio: { name: "创新工作室", title: "昆明市职工创新工作室", measure: "个", recordPrefix: "WS", cityTotal: 10 },
  },
  unitClasses: ["县（市）区", "园区", "产业工会", "联合会", "直属", "市总内设"],
  units,
  goldQuotaTotal: 100,
  ceilingClasses: ["县（市）区"],
  otherCeiling: 2,
  gold: {
    employerKinds: ["企业", "事业单位"],
    conditions: [
      { number: "1", text: "在本职业务上做出突出贡献，具有绝招绝技，在国家、省、市内同行业中处于领先拔尖水平" },
      { number: "2", text: "具有自主创新、发明创造成果，在解决关键技术难题等方面发挥重要作用" },
      {
        number: "3",
        text: "为降低能源消耗、保护资源环境、提升产品质量做出突出贡献，或在消除重大安全隐患中做出重大贡献",
      },
      { number: "4", text: "在名师带徒传艺、总结推广先进操作法、建设技术攻关团队中取得突出成绩" },
      { number: "5", text: "在国家和省、市重点项目研发或重点工程建设中做出特殊贡献" },
      { number: "6", text: "在其他方面成就突出，并被确定为全市行业尖兵" },
    ],
    recognisedConditions: ["6"],
    contestSince: 2019,
    deeds: { stated: 800, min: 640, max: 960, narrowUntil: null },
    leadingPosts: [
      "董事长",
      "总经理",
      "厂长",
      "院长",
      "校长",
      "局长",
      "处长",
      "书记",
      "主席",
      "总裁",
      "所长",
      "法定代表人",
    ],
    postExceptions: [],
  },
  pair: { deeds: { stated: 800, min: 800, max: null, narrowUntil: 840 } },
  station: {
    coreMin: 3,
    seniorRatio: 0.5,
    resultsMin: 2,
    resultsUpper: null,
    talentsMin: 1,
    talentsUpper: 2,
    commendedMin: 1,
    leaderSkill: "技师",
    talentSkill: "高级工",
  },
  studio: {
    coreMin: 3,
    seniorRatio: null,
    resultsMin: 1,
    resultsUpper: 2,
    talentsMin: null,
    talentsUpper: null,
    commendedMin: 1,
  },
  teams: { recent: { from: "2018-10", graceFrom: "2018-01", to: "2020-09" }, projectYears: [2019, 2020] },
  material: { copies: 5, seals: ["行政", "工会", "上级工会"], letterCopies: 1 },
  publicity: {
    minDays: null,
    customaryDays: 5,
    holidays: [],
    workdays: ["2020-09-27"],
  },
  ages: { working: 16, retirement: { 男: 60, 女: 55 }, leagueMember: 28 },
  listRatios: [],
  words: {
    placeholders: [
      "×××",
      "xxx",
      "XXX",
      "待定",
      "待补",
      "同上",
      "〃",
      "暂无",
      "未知",
      "详见附件",
      "略",
      "/",
      "-",
      "——",
      "？",
      "?",
    ],
    aliases: {},
  },
  letters,
  clauses,
  rules: {
    ...workbookRules,
    ...fieldsRules,
    ...consistencyRules,
    ...goldRules,
    ...pairRules,
    ...teamRules,
    ...submissionRules,
    ...screeningRules,
    ...cityRules,
  },
};
