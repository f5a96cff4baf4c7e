import type { ColumnChoice } from "../../../schema/layout";
import { opinionColumns } from "./opinionColumns";

export const stationColumns: ColumnChoice[] = [
  {
    key: "seq",
    clause: "附件7",
  },
  {
    key: "recordId",
    hint: "工作站的唯一编号：ST-单位代码-三位顺序号",
    example: "ST-530103-001",
  },
  {
    key: "name",
    group: "工作站与负责人",
    header: "工作站名称",
    hint: "工作站全称",
    clause: "附件7",
    example: "段云峰技师工作站",
  },
  {
    key: "leader.name",
    group: "工作站与负责人",
    clause: "附件6 封面、附件7",
  },
  {
    key: "leader.birth",
    group: "工作站与负责人",
    clause: "三（三）1",
  },
  {
    key: "leader.skillLevel",
    group: "工作站与负责人",
    clause: "三（三）1",
  },
  {
    key: "leader.kind",
    group: "工作站与负责人",
    clause: "四（一）",
  },
  {
    key: "hostUnit",
    group: "工作站与负责人",
    hint: "工作站所在单位全称，一般与申报单位相同",
    clause: "附件7",
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
    key: "unitType",
    clause: "附件6",
  },
  {
    key: "staff",
    clause: "附件6",
  },
  {
    key: "count.seniorTechnician",
    clause: "附件6",
  },
  {
    key: "count.technician",
    clause: "附件6",
  },
  {
    key: "count.seniorWorker",
    clause: "附件6",
  },
  {
    key: "count.other",
    clause: "附件6",
  },
  {
    key: "chiefTechnicians",
    clause: "附件6",
  },
  {
    key: "operations",
    clause: "附件6",
    example: "2018年产值1.2亿元，2019年产值1.4亿元",
  },
  {
    key: "equipment",
    clause: "附件6",
  },
  {
    key: "publicProjects",
    clause: "附件6",
  },
  {
    key: "plan",
    clause: "附件6",
  },
  {
    key: "reason",
    clause: "附件6",
  },
  {
    key: "leadershipSupport",
    clause: "三（三）2",
  },
  {
    key: "venue",
    clause: "三（三）2",
  },
  {
    key: "venueDetail",
    clause: "三（三）2",
  },
  {
    key: "fund",
    clause: "三（三）2",
  },
  {
    key: "fundAmount",
    clause: "三（三）2",
  },
  {
    key: "office",
    clause: "三（三）2",
  },
  {
    key: "device",
    clause: "三（三）2",
  },
  {
    key: "goals",
    clause: "三（三）3",
  },
  {
    key: "rules",
    clause: "三（三）3",
  },
  {
    key: "activities",
    clause: "三（三）3",
  },
  {
    key: "foundedOn",
    header: "创建年月",
    type: "yearMonth",
    group: "设施与制度",
    hint: "工作站创建的年月",
    clause: "三（三）3",
    example: "2017-06",
    width: 12,
  },
  {
    key: "proof.rules",
    clause: "五（二）",
  },
  {
    key: "proof.talents",
    clause: "五（二）",
  },
  {
    key: "proof.awards",
    clause: "五（二）",
  },
  {
    key: "proof.economic",
    clause: "五（二）",
  },
  {
    key: "proof.social",
    clause: "五（二）",
  },
  {
    key: "namedBefore",
    header: "曾获昆明市同类命名",
    group: "往届命名",
    hint: "是否已创建为昆明市技师工作站，已创建的不再申报",
    clause: "四（五）",
  },
  ...opinionColumns,
];
