import type { ColumnChoice } from "../../../schema/layout";

/** What the unit, the experts and the issuer say of a nomination: alike in all annexes. */
export const opinionColumns: readonly ColumnChoice[] = [
  {
    key: "employerOpinion",
    clause: "附件1、4、6、8",
  },
  {
    key: "employerOpinionOn",
    clause: "附件1、4、6、8",
    example: "2020-09-11",
  },
  {
    key: "unionOpinion",
    clause: "附件1、4、6、8",
  },
  {
    key: "unionOpinionOn",
    clause: "附件1、4、6、8",
    example: "2020-09-11",
  },
  {
    key: "upperUnionOpinion",
    hint: "县（市）区总工会、产业工会或工会联合会意见，手写盖章的可不填",
    clause: "附件1、4、6、8",
  },
  {
    key: "upperUnionOpinionOn",
    clause: "附件1、4、6、8",
    example: "2020-09-22",
  },
  {
    key: "expertOpinion",
    clause: "附件1、4、6、8",
  },
  {
    key: "expertOpinionOn",
    clause: "附件1、4、6、8",
    example: "2020-10-15",
  },
  {
    key: "cityOpinion",
    clause: "附件1、4、6、8",
  },
  {
    key: "cityOpinionOn",
    clause: "附件1、4、6、8",
    example: "2020-10-20",
  },
  {
    key: "seals",
    clause: "五（一）（二）",
  },
  {
    key: "copies",
    clause: "五（一）（二）",
  },
  {
    key: "rank",
    clause: "四（一）",
  },
  {
    key: "review",
    clause: "四（四）",
  },
  {
    key: "reviewNote",
    clause: "四（四）",
  },
  {
    key: "waiver",
    example: "竞赛因疫情延至2020年10月举行",
  },
];
