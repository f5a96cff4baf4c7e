import type { Notice } from "../../notice";

/** Annexes 3, 5, 7 and 9. */
export const letters: Notice["letters"] = {
  wording: "corrected",
  star: true,
  opening:
    "根据《昆明市总工会关于推荐2020年“昆明市金牌工人”、“昆明市‘十佳’师徒结对”和创建第四届“昆明市技师工作站”、“昆明市职工创新工作室”的通知》要求，截至{until}，共收到{material}{received}份。",
  review: "{reviewedOn}，我单位特邀{experts}专家等{panel}人组成评审组，对申报材料进行了初审。",
  pledge: "我们承诺，对所申报材料或陈述事实的真实性负责。",
  gold: {
    annex: "附件3",
    title: { corrected: ["2020年“昆明市金牌工人”推荐承诺书"], literal: ["2020“昆明市金牌工人”推荐承诺书"] },
    received: { corrected: "2020年“昆明市金牌工人”推荐材料", literal: "2020“昆明市金牌工人”推荐材料" },
    proposed: {
      corrected: "经初审，拟推荐以下2020年“昆明市金牌工人”。",
      literal: "经初审，拟推荐以下2020年“昆明市金牌工人”。",
    },
    columns: [
      { header: { corrected: "序号", literal: "序号" }, width: 7 },
      { header: { corrected: "姓名", literal: "姓名" }, width: 16 },
      { header: { corrected: "单位", literal: "单位" }, width: 39 },
      { header: { corrected: "从事工种", literal: "从事工种" }, width: 22 },
    ],
  },
  pair: {
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
      { header: { corrected: "序号", literal: "序号" }, width: 7 },
      { header: { corrected: "姓名", literal: "姓名" }, width: 41 },
      { header: { corrected: "单位", literal: "单位" }, width: 36 },
    ],
  },
  station: {
    annex: "附件7",
    title: { corrected: ["第四届“昆明市技师工作站”推荐承诺书"], literal: ["第四届“昆明市技师工作站”推荐承诺书"] },
    received: { corrected: "第四届“昆明市技师工作站”申报材料", literal: "第四届“昆明市技师工作站”申报材料" },
    proposed: {
      corrected: "经初审，拟推荐以下技师工作站申报昆明市技师工作站。",
      literal: "经初审，拟推荐以下技师工作站申报昆明市技师工作站。",
    },
    columns: [
      { header: { corrected: "序号", literal: "序号" }, width: 7 },
      { header: { corrected: "工作站名称", literal: "工作站名称" }, width: 27 },
      { header: { corrected: "工作站负责人", literal: "工作室负责人" }, width: 19 },
      { header: { corrected: "所在单位", literal: "所在单位" }, width: 31 },
    ],
  },
  studio: {
    annex: "附件9",
    title: {
      corrected: ["第四届“昆明市职工创新工作室”推荐承诺书"],
      literal: ["第四届“昆明市职工创新工作室”推荐承诺书"],
    },
    received: { corrected: "第四届“昆明市职工创新工作室”申报材料", literal: "第四届“昆明市职工创新工作室”申报材料" },
    proposed: {
      corrected: "经初审，拟推荐以下创新工作室申报昆明市职工创新工作室。",
      literal: "经初审，拟推荐以下创新工作室申报昆明市职工创新工作室。",
    },
    columns: [
      { header: { corrected: "序号", literal: "序号" }, width: 7 },
      { header: { corrected: "工作室名称", literal: "工作室名称" }, width: 27 },
      { header: { corrected: "工作室负责人", literal: "工作室负责人" }, width: 19 },
      { header: { corrected: "所在单位", literal: "所在单位" }, width: 31 },
    ],
  },
};
