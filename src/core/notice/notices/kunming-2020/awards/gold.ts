import type { AwardOf } from "../../../notice";
import { goldColumns } from "./goldColumns";
import { opinions } from "./opinions";

/** 三（一）; annexes 1 to 3. */
export const gold: AwardOf<"person"> = {
  id: "gold",
  formerSheetKey: "goldWorkers",
  kind: "person",
  name: "金牌工人",
  title: "昆明市金牌工人",
  aliases: ["昆明市金牌工人"],
  measure: "名",
  recordPrefix: "GW",
  cityTotal: 100,
  persons: "金牌工人",
  sheet: {
    title: "“昆明市金牌工人”推荐名单",
    hint: "每人一行；带 ● 的必须填写，没有的填“无”；“专家”“市总”各栏由市总工会填写，请留空。",
    about: "金牌工人推荐对象，附件1、附件3",
    row: "一人",
  },
  columns: goldColumns,
  conditions: {
    needed: 1,
    list: [
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
    recognised: ["6"],
  },
  ratios: [],
  quota: { total: 100, otherUnits: null },
  barredBy: ["金牌工人"],
  copies: 5,
  seals: ["行政", "工会", "上级工会"],
  employerKinds: ["企业", "事业单位"],
  contestSince: 2019,
  resumeFromSchool: true,
  letter: {
    annex: "附件3",
    title: { corrected: ["2020年“昆明市金牌工人”推荐承诺书"], literal: ["2020“昆明市金牌工人”推荐承诺书"] },
    received: { corrected: "2020年“昆明市金牌工人”推荐材料", literal: "2020“昆明市金牌工人”推荐材料" },
    proposed: {
      corrected: "经初审，拟推荐以下2020年“昆明市金牌工人”。",
    },
    columns: [
      { header: { corrected: "序号" }, show: "number", width: 7 },
      { header: { corrected: "姓名" }, show: "nominee", width: 16 },
      { header: { corrected: "单位" }, show: "employer", width: 39 },
      { header: { corrected: "从事工种" }, show: "trade", width: 22 },
    ],
  },
  form: {
    annex: "附件1",
    kind: "推荐表",
    title: "2020年“昆明市金牌工人”",
    cover: [
      { label: "申 报 单 位：", show: "{applicant}" },
      { label: "所 属 行 业：", show: "{industry}" },
      { label: "金牌工人姓名：", show: "{name}" },
      { label: "联 系 电 话：", show: "{phone}" },
      { label: "推 荐 县 区：", show: "{area}" },
    ],
    coverSpans: [2, 4, 1],
    columns: [11, 17, 9, 9, 9, 13, 19],
    pages: [
      [
        {
          block: "rows",
          photo: "photo",
          rows: [
            [
              { label: "姓 名" },
              { show: "{name}", name: true },
              { label: "性 别" },
              { show: "{sex}" },
              { label: "民 族" },
              { show: "{ethnicity}" },
            ],
            [
              { label: "出 生\n年 月" },
              { show: "{birth}" },
              { label: "文 化\n程 度" },
              { show: "{education}" },
              { label: "工 种" },
              { show: "{trade}" },
            ],
            [
              { label: "职 务\n职 称" },
              { show: "{post+title}" },
              { label: "任现职\n年限" },
              { show: "{tenureYears|年}" },
              { label: "工 作\n年 限" },
              { show: "{workYears|年}" },
            ],
          ],
        },
        { block: "rows", least: 36, rows: [[{ label: "工作单位" }, { show: "{employer}", span: 6 }]] },
        { block: "side", label: "主要特长\n或熟悉\n工作", show: "{specialty}" },
        { block: "side", label: "何时受过\n何种技术\n创新方面\n奖励", show: "{awards}", least: 84 },
        { block: "side", label: "主要简历\n（从初中\n开始）", show: "{resume}", least: 120 },
      ],
      [
        { block: "head", text: "个人事迹简介（800字）" },
        { block: "whole", show: "{deeds}" },
      ],
    ],
    opinions: opinions(
      "经审核申报材料，{verdict}推荐为“昆明市金牌工人”。",
      "根据专家组意见，{verdict}作为“昆明市金牌工人”。",
    ),
  },
};
