import type { AwardOf } from "../../../notice";
import { opinions } from "./opinions";
import { studioColumns } from "./studioColumns";

/** 三（四）; annexes 8 and 9. */
export const studio: AwardOf<"team"> = {
  id: "studio",
  formerSheetKey: "studios",
  kind: "team",
  name: "创新工作室",
  title: "昆明市职工创新工作室",
  aliases: ["职工创新工作室", "昆明市职工创新工作室"],
  measure: "个",
  recordPrefix: "WS",
  cityTotal: 10,
  persons: "工作室负责人",
  sheet: {
    title: "“昆明市职工创新工作室”申报名单",
    hint: "每个工作室一行，成员、项目、表彰填在后面三张表；带 ● 的必须填写，没有的填“无”。",
    about: "创新工作室申报，附件8、附件9",
    row: "一室",
  },
  columns: studioColumns,
  conditions: null,
  ratios: [],
  quota: { total: null, otherUnits: 2 },
  barredBy: ["创新工作室"],
  copies: 5,
  seals: ["行政", "工会", "上级工会"],
  core: { min: 3, level: { skill: "技师", title: "中级" }, label: "技师、高级技师、工程师" },
  senior: null,
  leaderSkill: null,
  leaderTitle: true,
  namedByLeader: true,
  results: { min: 1, upper: 2, kinds: ["成果认定"], shownBy: "recognition" },
  talents: null,
  contestAward: false,
  commendedMin: 1,
  projectYears: [2019, 2020],
  yearsRunning: null,
  children: { members: { required: ["education"] }, projects: true, honours: true },
  letter: {
    annex: "附件9",
    title: {
      corrected: ["第四届“昆明市职工创新工作室”推荐承诺书"],
    },
    received: { corrected: "第四届“昆明市职工创新工作室”申报材料" },
    proposed: {
      corrected: "经初审，拟推荐以下创新工作室申报昆明市职工创新工作室。",
    },
    columns: [
      { header: { corrected: "序号" }, show: "number", width: 7 },
      { header: { corrected: "工作室名称" }, show: "nominee", width: 27 },
      { header: { corrected: "工作室负责人" }, show: "leader", width: 19 },
      { header: { corrected: "所在单位" }, show: "employer", width: 31 },
    ],
  },
  form: {
    annex: "附件8",
    kind: "申报表",
    title: "第四届“昆明市职工创新工作室”",
    cover: [
      { label: "申 报 单 位：", show: "{applicant}" },
      { label: "所 属 行 业：", show: "{industry}" },
      { label: "负 责 人 姓 名：", show: "{leader.name}" },
      { label: "联 系 电 话：", show: "{phone}" },
      { label: "推 荐 县 区：", show: "{area}" },
    ],
    coverSpans: [2, 3, 1],
    columns: [15, 17, 13, 14, 12, 16],
    pages: [
      [
        {
          block: "row",
          cells: [
            { label: "工作室名称\n（以名字\n命名）" },
            { show: "{name}", span: 2 },
            { label: "创建日期" },
            { show: "{foundedOn}", span: 2 },
          ],
        },
        {
          block: "row",
          cells: [
            { label: "工作室所属\n单位" },
            { show: "{hostUnit}", span: 2 },
            { label: "人 数" },
            { show: "{headcount}", span: 2 },
          ],
        },
        { block: "side", label: "主要从事哪方\n面的创新工作", show: "{field}" },
        { block: "side", label: "主要的创新\n成果", show: "{achievements}" },
        {
          block: "row",
          cells: [
            { label: "负责人\n姓名" },
            { show: "{leader.name}", name: true },
            { label: "性 别" },
            { show: "{leader.sex}" },
            { label: "出生年月" },
            { show: "{leader.birth}" },
          ],
        },
        {
          block: "row",
          cells: [
            { label: "学 历" },
            { show: "{leader.education}", span: 2 },
            { label: "职称/技能\n等级" },
            { show: "{leader.title}", span: 2 },
          ],
        },
        {
          block: "row",
          cells: [
            { label: "何时被评为\n市级以上劳\n模称号" },
            { show: "{leader.modelWorker}", span: 2 },
            { label: "联系电话" },
            { show: "{phone}", span: 2 },
          ],
        },
        { block: "row", cells: [{ label: "是否是区县\n级劳模创新\n工作室" }, { show: "{countyStudio}", span: 5 }] },
        {
          block: "members",
          head: "工作室其他成员情况（可附页）",
          headLeast: 28,
          of: "others",
          fewest: 5,
          least: 26,
          columns: [
            { label: "姓名", show: "{name}", name: true },
            { label: "出生年月", show: "{birth}" },
            { label: "学历", show: "{education}" },
            { label: "职称/技\n能等级", show: "{qualification}" },
            { label: "所在单位及职务", show: "{employer+post}", span: 2 },
          ],
        },
      ],
      [
        { block: "head", text: "主要成绩（可附页）", least: 28 },
        { block: "whole", show: "{results}" },
      ],
    ],
    opinions: opinions(
      "经审核申报材料，{verdict}推荐为“昆明市职工创新工作室”。",
      "根据专家组意见，{verdict}创建为“昆明市职工创新工作室”。",
    ),
  },
};
