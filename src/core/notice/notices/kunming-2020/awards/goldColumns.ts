import type { ColumnChoice } from "../../../schema/layout";
import { opinionColumns } from "./opinionColumns";

export const goldColumns: ColumnChoice[] = [
  {
    key: "seq",
    clause: "附件3",
  },
  {
    key: "recordId",
    hint: "本人的唯一编号：GW-单位代码-三位顺序号",
    example: "GW-530103-001",
  },
  {
    key: "name",
    synonyms: ["金牌工人姓名"],
    clause: "附件1、附件3",
  },
  {
    key: "sex",
    clause: "附件1",
  },
  {
    key: "ethnicity",
    clause: "附件1",
  },
  {
    key: "birth",
    clause: "附件1",
  },
  {
    key: "education",
    clause: "附件1",
  },
  {
    key: "trade",
    clause: "附件1、附件3",
  },
  {
    key: "post",
    clause: "附件1",
  },
  {
    key: "title",
    clause: "附件1",
  },
  {
    key: "skillLevel",
    clause: "三（三）",
  },
  {
    key: "tenureYears",
    clause: "附件1",
  },
  {
    key: "workYears",
    clause: "附件1",
  },
  {
    key: "employer",
    clause: "附件1、附件3",
    example: "昆明云岭某机械有限公司",
  },
  {
    key: "applicant",
    clause: "附件1、4、6、8 封面",
    example: "昆明云岭某机械有限公司",
  },
  {
    key: "employerKind",
    clause: "三（一）",
  },
  {
    key: "industry",
    clause: "附件1、4、6、8 封面",
  },
  {
    key: "phone",
    clause: "附件1、4、6、8 封面",
  },
  {
    key: "area",
    clause: "附件1、4、6、8 封面",
    example: "昆明市盘龙区总工会",
  },
  {
    key: "filledOn",
    clause: "附件1、4、6、8 封面",
    example: "2020-09-10",
  },
  {
    key: "specialty",
    clause: "附件1",
  },
  {
    key: "awards",
    clause: "附件1",
    example: "2019年获昆明市“72行大练兵”焊工技能竞赛第一名",
  },
  {
    key: "resume",
    clause: "附件1",
    example: "1998.09—2001.07 盘龙区某中学 学生",
  },
  {
    key: "deeds",
    length: { stated: 800, min: 640, max: 960, narrowUntil: null },
    hint: "个人事迹简介，约800字，写明2019年以来的业绩",
    clause: "附件1",
    example: "2019年主持完成储罐自动焊改造，……",
  },
  {
    key: "photo",
    clause: "附件1",
    example: "GW-530103-001.jpg",
  },
  {
    key: "identity",
    clause: "三（一）",
  },
  {
    key: "contestTitle",
    hint: "在市级“72行大练兵”竞赛中获得的称号",
    clause: "三（一）",
  },
  {
    key: "contestYear",
    clause: "三（一）",
    example: "2019",
  },
  {
    key: "frontline",
    clause: "三（一）",
  },
  {
    key: "conditions",
    hint: "符合第三条第（一）项的第几款，至少一款，多款用“、”分开",
    clause: "三（一）1–6",
  },
  {
    key: "conditionProof",
    clause: "三（一）1–6",
  },
  {
    key: "sincePeriod",
    header: "2019年以来业绩",
    hint: "主要业绩是否为2019年以来取得",
    clause: "一",
  },
  {
    key: "migrantWorker",
    clause: "四（一）",
  },
  {
    key: "namedBefore",
    header: "曾获昆明市同类命名",
    hint: "是否已被命名为昆明市金牌工人，已命名的不再推荐",
    clause: "四（五）",
  },
  ...opinionColumns,
];
