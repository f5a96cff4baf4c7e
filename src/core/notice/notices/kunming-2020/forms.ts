import type { Notice } from "../../notice";

const usualCover = ["申 报 单 位：", "所 属 行 业：", "负 责 人 姓 名：", "联 系 电 话：", "推 荐 县 区："];

/** Annexes 1, 4, 6 and 8. */
export const forms: Notice["forms"] = {
  gold: {
    kind: "推荐表",
    title: "2020年“昆明市金牌工人”",
    cover: ["申 报 单 位：", "所 属 行 业：", "金牌工人姓名：", "联 系 电 话：", "推 荐 县 区："],
    experts: "经审核申报材料，{verdict}推荐为“昆明市金牌工人”。",
    decision: "根据专家组意见，{verdict}作为“昆明市金牌工人”。",
  },
  pair: {
    kind: "推荐表",
    title: "2020年“昆明市‘十佳’师徒结对”",
    cover: ["申报单位：", "所属行业：", "师傅姓名：", "徒弟姓名：", "联系电话：", "所属县区："],
    experts: "经审核申报材料，{verdict}推荐为“昆明市‘十佳’师徒结对”。",
    decision: "根据专家组意见，{verdict}作为“昆明市‘十佳’师徒结对”。",
  },
  station: {
    kind: "申报表",
    title: "第四届“昆明市技师工作站”",
    cover: usualCover,
    experts: "经审核申报材料，{verdict}推荐为“昆明市技师工作站”。",
    decision: "根据专家组意见，{verdict}创建为“昆明市技师工作站”。",
  },
  studio: {
    kind: "申报表",
    title: "第四届“昆明市职工创新工作室”",
    cover: usualCover,
    experts: "经审核申报材料，{verdict}推荐为“昆明市职工创新工作室”。",
    decision: "根据专家组意见，{verdict}创建为“昆明市职工创新工作室”。",
  },
};
