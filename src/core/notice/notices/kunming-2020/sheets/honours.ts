import type { SheetLayout } from "../../../schema/layout";

export const honours: SheetLayout = {
  about: "站、室培养的人才、竞赛获奖和表彰",
  title: "技师工作站、创新工作室人才培养与表彰",
  hint: "每人每项一行：近2年培养的高技能人才、技能竞赛获奖、创新业绩表彰；“所属编号”填工作站或工作室的编号。",
  columns: [
    {
      key: "parentId",
      hint: "所属工作站或工作室的编号",
      clause: "三（三）、三（四）",
      example: "ST-530103-001",
    },
    {
      key: "kind",
      clause: "三（三）5、三（四）5",
    },
    {
      key: "name",
      clause: "三（三）5、三（四）5",
    },
    {
      key: "on",
      clause: "三（三）5、三（四）5",
      example: "2019-12",
    },
    {
      key: "what",
      clause: "三（三）5、三（四）5",
    },
    {
      key: "levelBefore",
      clause: "三（三）5",
    },
    {
      key: "levelAfter",
      clause: "三（三）5",
    },
    {
      key: "grantor",
      clause: "三（三）5、三（四）5",
      example: "昆明市人力资源和社会保障局",
    },
  ],
};
