import type { AwardOf } from "../../../notice";
import { opinions } from "./opinions";
import { pairColumns } from "./pairColumns";

/** 三（二）; annexes 4 and 5. */
export const pair: AwardOf<"pair"> = {
  id: "pair",
  formerSheetKey: "pairs",
  kind: "pair",
  name: "师徒结对",
  title: "昆明市‘十佳’师徒结对",
  aliases: ["“十佳”师徒结对", "十佳师徒结对", "昆明市“十佳”师徒结对", "昆明市‘十佳’师徒结对", "师带徒"],
  measure: "对",
  recordPrefix: "SP",
  cityTotal: 10,
  persons: "师傅、徒弟",
  sheet: {
    title: "“昆明市‘十佳’师徒结对”推荐名单",
    hint: "每对师徒一行，先师傅后徒弟；带 ● 的必须填写，没有的填“无”；“专家”“市总”各栏由市总工会填写，请留空。",
    about: "师徒结对推荐对象，附件4、附件5",
    row: "一对",
  },
  columns: pairColumns,
  conditions: null,
  ratios: [],
  quota: null,
  barredBy: ["师徒结对"],
  copies: 5,
  seals: ["行政", "工会", "上级工会"],
  resumeFromSchool: false,
  letter: {
    annex: "附件5",
    title: {
      corrected: ["2020年“昆明市‘十佳’师徒结对”", "推荐承诺书"],
      literal: ["2020“昆明市‘十佳’师徒结对金牌工人”", "推荐承诺书"],
    },
    received: { corrected: "2020年“昆明市‘十佳’师徒结对”推荐材料", literal: "2020“昆明市‘十佳’师徒结对”推荐材料" },
    proposed: {
      corrected: "经初审，拟推荐以下2020年“昆明市‘十佳’师徒结对”。",
      literal: "经初审，拟推荐以下2020“昆明市‘十佳’师徒结对”。",
    },
    columns: [
      { header: { corrected: "序号" }, show: "number", width: 7 },
      { header: { corrected: "姓名" }, show: "nominee", width: 41 },
      { header: { corrected: "单位" }, show: "employer", width: 36 },
    ],
  },
  form: {
    annex: "附件4",
    kind: "推荐表",
    title: "2020年“昆明市‘十佳’师徒结对”",
    cover: [
      { label: "申报单位：", show: "{applicant}" },
      { label: "所属行业：", show: "{industry}" },
      { label: "师傅姓名：", show: "{master.name}" },
      { label: "徒弟姓名：", show: "{apprentice.name}" },
      { label: "联系电话：", show: "{phone}" },
      { label: "所属县区：", show: "{area}" },
    ],
    coverSpans: [2, 4, 1],
    columns: [11, 17, 9, 9, 9, 13, 19],
    pages: [
      [
        {
          block: "rows",
          photo: "master.photo",
          rows: [
            [
              { label: "师傅姓名" },
              { show: "{master.name}", name: true },
              { label: "性别" },
              { show: "{master.sex}" },
              { label: "民族" },
              { show: "{master.ethnicity}" },
            ],
            [
              { label: "年 龄" },
              { show: "{master.age}" },
              { label: "文化\n程度" },
              { show: "{master.education}", span: 3 },
            ],
            [
              { label: "政治面貌" },
              { show: "{master.politics}" },
              { label: "联系\n电话" },
              { show: "{master.phone}", span: 3 },
            ],
            [
              { label: "职务及\n职称" },
              { show: "{master.post}" },
              { label: "工种" },
              { show: "{master.trade}", span: 3 },
            ],
          ],
        },
        {
          block: "rows",
          photo: "apprentice.photo",
          rows: [
            [
              { label: "徒弟姓名" },
              { show: "{apprentice.name}", name: true },
              { label: "性别" },
              { show: "{apprentice.sex}" },
              { label: "民族" },
              { show: "{apprentice.ethnicity}" },
            ],
            [
              { label: "年 龄" },
              { show: "{apprentice.age}" },
              { label: "文化\n程度" },
              { show: "{apprentice.education}", span: 3 },
            ],
            [
              { label: "政治面貌" },
              { show: "{apprentice.politics}" },
              { label: "联系\n电话" },
              { show: "{apprentice.phone}", span: 3 },
            ],
            [
              { label: "职务及\n职称" },
              { show: "{apprentice.post}" },
              { label: "工种" },
              { show: "{apprentice.trade}", span: 3 },
            ],
          ],
        },
        // The annex leaves this box empty, while it names both in the next.
        {
          block: "side",
          label: "有何技\n术专长",
          show: "师傅：{master.specialty}\n徒弟：{apprentice.specialty}",
          blankAs: "师傅：\n徒弟：",
        },
        { block: "side", label: "何时何\n地受何\n种奖励", show: "师傅：{master.awards}\n徒弟：{apprentice.awards}" },
        {
          block: "side",
          label: "简 历",
          show: "师傅个人简历：\n{master.resume}\n徒弟个人简历：\n{apprentice.resume}",
          least: 160,
        },
      ],
      [{ block: "side", label: "主要\n先进\n事迹", show: "（先进事迹不少于800字）\n{deeds}", long: true }],
    ],
    opinions: opinions(
      "经审核申报材料，{verdict}推荐为“昆明市‘十佳’师徒结对”。",
      "根据专家组意见，{verdict}作为“昆明市‘十佳’师徒结对”。",
    ),
  },
};
