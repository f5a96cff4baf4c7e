import type { Dictionary } from "./dictionary";

/**
 * Levels of education, highest first. 研究生, 硕士 and 博士 are no aliases: a degree or a class of study can be had
 * without the other, so the clerk is asked.
 */
export const education: Dictionary = {
  name: "文化程度",
  source: "GB/T 4658-2006",
  values: [
    "博士研究生",
    "硕士研究生",
    "研究生班",
    "本科",
    "大专",
    "中专",
    "职高",
    "技校",
    "高中",
    "初中",
    "小学",
    "其他",
  ],
  aliases: {
    大学: "本科",
    大学本科: "本科",
    专科: "大专",
    大学专科: "大专",
    高职: "大专",
    中等专科: "中专",
    职业高中: "职高",
    技工学校: "技校",
    普通高中: "高中",
    初级中学: "初中",
  },
};
