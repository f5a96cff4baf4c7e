import type { Notice } from "../../notice";

/** What annexes 3, 5, 7 and 9 say alike. */
export const letters: Notice["letters"] = {
  wording: "corrected",
  star: true,
  opening:
    "根据《昆明市总工会关于推荐2020年“昆明市金牌工人”、“昆明市‘十佳’师徒结对”和创建第四届“昆明市技师工作站”、“昆明市职工创新工作室”的通知》要求，截至{until}，共收到{material}{received}份。",
  review: "{reviewedOn}，我单位特邀{experts}专家等{panel}人组成评审组，对申报材料进行了初审。",
  pledge: "我们承诺，对所申报材料或陈述事实的真实性负责。",
};
