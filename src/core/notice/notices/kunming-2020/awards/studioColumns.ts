import type { ColumnChoice } from "../../../schema/layout";
import { opinionColumns } from "./opinionColumns";

export const studioColumns: ColumnChoice[] = [
  {
    key: "seq",
    clause: "附件9",
  },
  {
    key: "recordId",
    hint: "工作室的唯一编号：WS-单位代码-三位顺序号",
    example: "WS-530103-001",
  },
  {
    key: "name",
    header: "工作室名称",
    group: "工作室",
    hint: "工作室全称，以负责人名字命名",
    clause: "附件8、附件9",
    example: "普建华创新工作室",
  },
  {
    key: "foundedOn",
    group: "工作室",
    hint: "工作室创建日期",
    clause: "附件8",
    example: "2018-03-01",
  },
  {
    key: "hostUnit",
    header: "所属单位",
    group: "工作室",
    hint: "工作室所属单位全称",
    clause: "附件8、附件9",
    example: "昆明云岭某制药有限公司",
  },
  {
    key: "headcount",
    group: "工作室",
    hint: "工作室人数，负责人加成员",
    clause: "附件8",
  },
  {
    key: "field",
    group: "工作室",
    clause: "附件8",
  },
  {
    key: "achievements",
    group: "工作室",
    clause: "附件8",
    example: "2019年完成提取罐余热回收改造，年节约42万元",
  },
  {
    key: "leader.name",
    group: "负责人",
    clause: "附件8、附件9",
    example: "普建华",
  },
  {
    key: "leader.sex",
    clause: "附件8",
  },
  {
    key: "leader.birth",
    group: "负责人",
    clause: "附件8",
    example: "1979-11",
  },
  {
    key: "leader.education",
    clause: "附件8",
  },
  {
    key: "leader.title",
    clause: "附件8",
  },
  {
    key: "leader.specialty",
    clause: "三（四）5",
  },
  {
    key: "leader.modelWorker",
    clause: "附件8",
    example: "2019年昆明市劳动模范",
  },
  {
    key: "leader.kind",
    group: "负责人",
    clause: "四（一）",
    example: "科研人员",
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
    key: "countyStudio",
    group: "工作室成绩",
    header: "是否区县级劳模创新工作室",
    hint: "是否为区县级劳模创新工作室",
    clause: "附件8",
  },
  {
    key: "results",
    group: "工作室成绩",
    hint: "工作室主要成绩，写明成果和效益",
    clause: "附件8",
  },
  {
    key: "leadershipSupport",
    clause: "三（四）2",
  },
  {
    key: "venue",
    clause: "三（四）2",
  },
  {
    key: "venueDetail",
    clause: "三（四）2",
    example: "研发楼三楼，90平方米",
  },
  {
    key: "fund",
    hint: "是否有创新活动专项经费",
    clause: "三（四）2",
  },
  {
    key: "fundAmount",
    clause: "三（四）2",
    example: "10",
  },
  {
    key: "office",
    clause: "三（四）2",
  },
  {
    key: "device",
    header: "硬件设备",
    hint: "是否有硬件设备",
    clause: "三（四）2",
  },
  {
    key: "goals",
    header: "创建目标",
    hint: "是否有明确的创建目标",
    clause: "三（四）3",
  },
  {
    key: "rules",
    clause: "三（四）3",
  },
  {
    key: "activities",
    hint: "是否有完善有效的活动内容、形式和方式",
    clause: "三（四）3",
  },
  {
    key: "yearPlan",
    clause: "三（四）4",
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
    hint: "是否已创建为昆明市职工创新工作室，已创建的不再申报",
    clause: "四（五）",
  },
  ...opinionColumns,
];
