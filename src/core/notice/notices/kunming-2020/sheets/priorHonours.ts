import type { SheetLayout } from "../../../schema/layout";

export const priorHonours: SheetLayout = {
  about: "往届已命名的个人和站、室",
  columns: [
    {
      key: "category",
      clause: "四（五）",
      example: "金牌工人",
    },
    {
      key: "edition",
      example: "2018年",
      clause: "四（五）",
    },
    {
      key: "role",
      clause: "四（五）",
    },
    {
      key: "name",
      clause: "四（五）",
    },
    {
      key: "birth",
      clause: "四（五）",
    },
    {
      key: "employer",
      clause: "四（五）",
      example: "昆明云岭某机械有限公司",
    },
    {
      key: "teamName",
      header: "站室名称",
      hint: "工作站、工作室的名称",
      clause: "四（五）",
      example: "段云峰技师工作站",
    },
    {
      key: "unit",
      clause: "四（五）",
      example: "盘龙区总工会",
    },
    {
      key: "documentNumber",
      clause: "四（五）",
      example: "昆工通〔2018〕30号",
    },
  ],
};
