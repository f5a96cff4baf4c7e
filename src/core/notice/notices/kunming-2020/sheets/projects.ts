import type { SheetLayout } from "../../../schema/layout";

export const projects: SheetLayout = {
  about: "站、室的立项课题、攻关项目和成果",
  title: "技师工作站、创新工作室项目成果",
  hint: "每个项目一行；“所属编号”填工作站或工作室的编号。2019年、2020年每年至少有1项单位立项的课题或攻关项目。",
  columns: [
    {
      key: "parentId",
      hint: "所属工作站或工作室的编号",
      clause: "三（三）、三（四）",
      example: "ST-530103-001",
    },
    {
      key: "kind",
      clause: "三（三）3–5、三（四）3–5",
    },
    {
      key: "name",
      clause: "三（三）4、三（四）4",
    },
    {
      key: "grantor",
      clause: "三（三）3、三（四）5",
      example: "昆明云岭某机械有限公司",
    },
    {
      key: "from",
      clause: "三（三）3、三（四）3",
      example: "2019-03",
    },
    {
      key: "to",
      clause: "三（三）5、三（四）5",
      example: "2019-11",
    },
    {
      key: "standard",
      clause: "三（三）4、三（四）4",
      example: "2019年底前完成，一次合格率达到98%",
    },
    {
      key: "fund",
      clause: "三（三）4、三（四）4",
    },
    {
      key: "state",
      clause: "三（三）4、三（四）4",
    },
    {
      key: "economic",
      clause: "三（四）5",
    },
    {
      key: "social",
      clause: "三（四）5",
    },
    {
      key: "evidence",
      clause: "五（二）",
      example: "公司〔2019〕8号立项通知",
    },
  ],
};
