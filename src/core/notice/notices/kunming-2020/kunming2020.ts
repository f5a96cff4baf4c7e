import type { Notice } from "../../notice";
import { gold } from "./awards/gold";
import { pair } from "./awards/pair";
import { station } from "./awards/station";
import { studio } from "./awards/studio";
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
import { honours } from "./sheets/honours";
import { members } from "./sheets/members";
import { priorHonours } from "./sheets/priorHonours";
import { projects } from "./sheets/projects";
import { quotaTable } from "./sheets/quotaTable";
import { screening } from "./sheets/screening";
import { unitInfo } from "./sheets/unitInfo";
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
  landline: { areaCode: "0871", digits: 8 },
  places: ["云南省", "昆明市"],
  office: {
    name: "昆明市总工会职工技能提升活动办公室（昆明市职工技术协会办公室）",
    aliases: ["昆明市总工会职工技能提升办公室", "职工技能提升办"],
    address: "昆明市呈贡新区锦绣大街1号市级行政中心7号楼（北楼）555、557办公室",
    phones: ["63187921", "63198587"],
    email: "kunmingjx@163.com",
  },
  awards: [gold, pair, station, studio],
  unitClasses: ["县（市）区", "园区", "产业工会", "联合会", "直属", "市总内设"],
  units,
  sheets: { unitInfo, screening, members, projects, honours, quotaTable, priorHonours },
  oneAwardPerPerson: false,
  noOverlap: [["station", "studio"]],
  recent: { from: "2018-10", graceFrom: "2018-01", to: "2020-09" },
  paper: "A4",
  letterCopies: 1,
  publicity: {
    minDays: null,
    customaryDays: 5,
    holidays: [
      "2020-10-01",
      "2020-10-02",
      "2020-10-03",
      "2020-10-04",
      "2020-10-05",
      "2020-10-06",
      "2020-10-07",
      "2020-10-08",
    ],
    workdays: ["2020-09-27", "2020-10-10"],
  },
  ages: { working: 16, earliestWork: 14, retirement: { 男: 60, 女: 55 }, leagueMember: 28 },
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
    recognisingBodies: [
      "工会",
      "协会",
      "学会",
      "联合会",
      "委员会",
      "市委",
      "省委",
      "政府",
      "人社",
      "局",
      "厅",
      "办公室",
    ],
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
    postExceptions: [
      "支部书记",
      "支部副书记",
      "书记员",
      "分工会主席",
      "分工会副主席",
      "兼职副主席",
      "董事长秘书",
      "总经理秘书",
      "厂长助理",
      "院长助理",
      "校长助理",
      "所长助理",
    ],
    aliases: {},
  },
  letters,
  clauses,
  cited: { quota: "四（一）、附件2", overlap: "四（四）", deadline: "五（三）", quotaTable: "附件2" },
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
