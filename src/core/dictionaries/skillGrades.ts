import type { Dictionary } from "./dictionary";

/** From the lowest grade up; 特级技师 and 首席技师 came with the eight-grade scale of 2022, after the notice. */
export const skillGrades: Dictionary = {
  name: "技能等级",
  source: "",
  values: ["学徒工", "初级工", "中级工", "高级工", "技师", "高级技师", "特级技师", "首席技师"],
  aliases: {
    五级: "初级工",
    四级: "中级工",
    三级: "高级工",
    二级: "技师",
    一级: "高级技师",
    五级工: "初级工",
    四级工: "中级工",
    三级工: "高级工",
    "五级/初级工": "初级工",
    "四级/中级工": "中级工",
    "三级/高级工": "高级工",
    "二级/技师": "技师",
    "一级/高级技师": "高级技师",
  },
};
