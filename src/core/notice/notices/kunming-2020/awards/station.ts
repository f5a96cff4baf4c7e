import type { AwardOf } from "../../../notice";
import { opinions } from "./opinions";
import { stationColumns } from "./stationColumns";

/** 三（三）; annexes 6 and 7. */
export const station: AwardOf<"team"> = {
  id: "station",
  formerSheetKey: "stations",
  kind: "team",
  name: "技师工作站",
  title: "昆明市技师工作站",
  aliases: ["昆明市技师工作站"],
  measure: "个",
  recordPrefix: "ST",
  cityTotal: 10,
  persons: "工作站负责人",
  sheet: {
    title: "“昆明市技师工作站”申报名单",
    hint: "每个工作站一行，成员、项目、表彰填在后面三张表；带 ● 的必须填写，没有的填“无”。",
    about: "技师工作站申报，附件6、附件7",
    row: "一站",
  },
  columns: stationColumns,
  conditions: null,
  ratios: [],
  quota: { total: null, otherUnits: 2 },
  barredBy: ["技师工作站"],
  copies: 5,
  seals: ["行政", "工会", "上级工会"],
  core: { min: 3, level: { skill: "技师", title: null }, label: "技师、高级技师" },
  senior: { ratio: 0.5, level: { skill: "高级工", title: "中级" }, label: "高级工（工程师）以上" },
  leaderSkill: "技师",
  leaderTitle: false,
  namedByLeader: false,
  results: { min: 2, upper: null, kinds: ["合理化建议", "革新攻关改造", "先进操作法"], shownBy: "evidence" },
  talents: { min: 1, upper: 2, skill: "高级工" },
  contestAward: true,
  commendedMin: 1,
  projectYears: [2019, 2020],
  yearsRunning: null,
  children: { members: { required: ["merits", "inForm"] }, projects: true, honours: true },
  letter: {
    annex: "附件7",
    title: { corrected: ["第四届“昆明市技师工作站”推荐承诺书"] },
    received: { corrected: "第四届“昆明市技师工作站”申报材料" },
    proposed: {
      corrected: "经初审，拟推荐以下技师工作站申报昆明市技师工作站。",
    },
    columns: [
      { header: { corrected: "序号" }, show: "number", width: 7 },
      { header: { corrected: "工作站名称" }, show: "nominee", width: 27 },
      { header: { corrected: "工作站负责人", literal: "工作室负责人" }, show: "leader", width: 19 },
      { header: { corrected: "所在单位" }, show: "employer", width: 31 },
    ],
  },
  form: {
    annex: "附件6",
    kind: "申报表",
    title: "第四届“昆明市技师工作站”",
    cover: [
      { label: "申 报 单 位：", show: "{applicant}" },
      { label: "所 属 行 业：", show: "{industry}" },
      { label: "负 责 人 姓 名：", show: "{leader.name}" },
      { label: "联 系 电 话：", show: "{phone}" },
      { label: "推 荐 县 区：", show: "{area}" },
    ],
    coverSpans: [2, 2, 1],
    columns: [17, 17.5, 17.5, 17.5, 17.5],
    pages: [
      [
        { block: "head", text: "申报单位基本情况" },
        {
          block: "row",
          cells: [{ label: "单位类型" }, { show: "{unitType}", span: 2 }, { label: "职工人数" }, { show: "{staff}" }],
        },
        {
          block: "rows",
          least: 30,
          from: [1, 2],
          rows: [
            [
              { label: "高技能人才队伍\n（含兼职）", rows: 2 },
              { label: "高级技师" },
              { label: "技 师" },
              { label: "高级工" },
              { label: "其他技能人才" },
            ],
            [
              { show: "{count.seniorTechnician}" },
              { show: "{count.technician}" },
              { show: "{count.seniorWorker}" },
              { show: "{count.other}" },
            ],
          ],
        },
        { block: "side", label: "现有省、市\n首席技师、\n有突出贡献\n技师情况", show: "{chiefTechnicians}" },
        { block: "side", label: "近两年经营状况", show: "{operations}" },
        { block: "side", label: "生产科研仪器\n设备情况", show: "{equipment}" },
        { block: "side", label: "承担国家、省、\n市级项目情况", show: "{publicProjects}" },
        { block: "side", label: "单位近期发展\n规划", show: "{plan}" },
      ],
      [
        {
          block: "members",
          head: "单位主要高技能人才队伍情况（含兼职）",
          of: "listed",
          fewest: 12,
          columns: [
            { label: "姓名", show: "{name}", name: true },
            { label: "职业资格", show: "{qualification}" },
            { label: "职务", show: "{post}" },
            { label: "专长、研究成果应用及获奖情况", show: "{merits}", span: 2, long: true },
          ],
        },
      ],
      [
        { block: "head", text: "单位申请理由简述" },
        { block: "whole", show: "{reason}" },
      ],
    ],
    opinions: opinions(
      "经审核申报材料，{verdict}推荐为“昆明市技师工作站”。",
      "根据专家组意见，{verdict}创建为“昆明市技师工作站”。",
    ),
  },
};
