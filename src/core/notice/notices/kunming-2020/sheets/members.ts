import type { SheetLayout } from "../../../schema/layout";

export const members: SheetLayout = {
  about: "站、室的负责人和成员，附件6人才表",
  title: "技师工作站、创新工作室团队成员",
  hint: "每人一行，负责人也要填一行；“所属编号”填工作站或工作室的编号。附件6人才表中的人另选“列入附件6”。",
  columns: [
    {
      key: "parentId",
      hint: "所属工作站或工作室的编号",
      clause: "附件6、附件8",
      example: "ST-530103-001",
    },
    {
      key: "role",
      hint: "在团队中的角色；不属团队、只列入附件6的选第三项",
      clause: "三（三）1、三（四）1",
    },
    {
      key: "name",
      clause: "附件6、附件8",
    },
    {
      key: "birth",
      clause: "附件8",
    },
    {
      key: "education",
      when: "成员属于创新工作室时",
      clause: "附件8",
    },
    {
      key: "qualification",
      clause: "附件6、附件8",
    },
    {
      key: "skillLevel",
      clause: "三（三）1",
    },
    {
      key: "post",
      clause: "附件6、附件8",
    },
    {
      key: "employer",
      clause: "附件8",
      example: "昆明云岭某机械有限公司",
    },
    {
      key: "partTime",
      clause: "附件6",
    },
    {
      key: "merits",
      group: "附件6人才表",
      when: "成员属于技师工作站时",
      clause: "附件6",
      example: "2019年改进夹具定位方式，获公司合理化建议一等奖",
    },
    {
      key: "inForm",
      group: "附件6人才表",
      header: "列入附件6",
      when: "成员属于技师工作站时",
      hint: "是否列入附件6“单位主要高技能人才队伍情况”表",
      clause: "附件6",
    },
  ],
};
