import type { ColumnChoice } from "../../../schema/layout";
import { opinionColumns } from "./opinionColumns";

export const pairColumns: ColumnChoice[] = [
  {
    key: "seq",
    clause: "附件5",
  },
  {
    key: "recordId",
    hint: "本对师徒的唯一编号：SP-单位代码-三位顺序号",
    example: "SP-530103-001",
  },
  {
    key: "master.name",
    clause: "附件4、附件5",
  },
  {
    key: "master.sex",
    clause: "附件4",
  },
  {
    key: "master.ethnicity",
    clause: "附件4",
  },
  {
    key: "master.age",
    clause: "附件4",
  },
  {
    key: "master.birth",
    clause: "附件4",
  },
  {
    key: "master.education",
    clause: "附件4",
  },
  {
    key: "master.politics",
    clause: "附件4",
  },
  {
    key: "master.phone",
    clause: "附件4",
  },
  {
    key: "master.post",
    clause: "附件4",
  },
  {
    key: "master.trade",
    hint: "现从事的工种，师徒应为同工种",
    clause: "附件4",
  },
  {
    key: "master.employer",
    clause: "附件5",
    example: "昆明云岭某电力有限公司",
  },
  {
    key: "master.specialty",
    clause: "附件4",
  },
  {
    key: "master.awards",
    clause: "附件4",
    example: "2018年在昆明获市级技术能手称号",
  },
  {
    key: "master.resume",
    clause: "附件4",
  },
  {
    key: "master.photo",
    clause: "附件4",
    example: "SP-530103-001-师傅.jpg",
  },
  {
    key: "apprentice.name",
    clause: "附件4、附件5",
  },
  {
    key: "apprentice.sex",
    clause: "附件4",
  },
  {
    key: "apprentice.ethnicity",
    clause: "附件4",
  },
  {
    key: "apprentice.age",
    clause: "附件4",
  },
  {
    key: "apprentice.birth",
    clause: "附件4",
  },
  {
    key: "apprentice.education",
    clause: "附件4",
  },
  {
    key: "apprentice.politics",
    clause: "附件4",
  },
  {
    key: "apprentice.phone",
    clause: "附件4",
  },
  {
    key: "apprentice.post",
    clause: "附件4",
  },
  {
    key: "apprentice.trade",
    hint: "现从事的工种，师徒应为同工种",
    clause: "附件4",
  },
  {
    key: "apprentice.employer",
    clause: "附件5",
    example: "昆明云岭某电力有限公司",
  },
  {
    key: "apprentice.specialty",
    clause: "附件4",
  },
  {
    key: "apprentice.awards",
    clause: "附件4",
    example: "2019年在昆明获市级青工技能竞赛二等奖",
  },
  {
    key: "apprentice.resume",
    clause: "附件4",
  },
  {
    key: "apprentice.photo",
    clause: "附件4",
    example: "SP-530103-001-徒弟.jpg",
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
    key: "deeds",
    length: { stated: 800, min: 800, max: null, narrowUntil: 840 },
    clause: "附件4",
    example: "2017年结对以来，师徒二人共同完成……",
  },
  {
    key: "pairedFrom",
    hint: "师徒结对开始的年月",
    clause: "三（二）",
    example: "2017-05",
  },
  {
    key: "activity",
    clause: "三（二）1",
  },
  {
    key: "contribution",
    clause: "三（二）3",
    example: "2019年共同解决电缆接头过热难题",
  },
  {
    key: "sincePeriod",
    header: "2019年以来业绩",
    group: "事迹与条件",
    hint: "主要业绩是否为2019年以来取得",
    clause: "一",
  },
  {
    key: "namedBefore",
    header: "曾获昆明市同类命名",
    group: "事迹与条件",
    hint: "是否已被命名为昆明市“十佳”师徒结对，已命名的不再推荐",
    clause: "四（五）",
  },
  ...opinionColumns,
];
