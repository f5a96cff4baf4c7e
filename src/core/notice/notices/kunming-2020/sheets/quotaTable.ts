import type { SheetLayout } from "../../../schema/layout";

export const quotaTable: SheetLayout = {
  about: "各单位名额，附件2",
  title: "2020年“昆明市金牌工人”分配控制表",
  hint: "由市总工会按通知附件2制定，仅供查阅，请勿改动。",
  columns: [
    {
      key: "unit",
      header: "系统或地区",
      hint: "分配控制表中的单位名称",
      clause: "附件2",
      example: "盘龙区总工会",
    },
    {
      key: "code",
      clause: "附件2",
      example: "530103",
    },
    {
      key: "class",
      clause: "附件2",
      example: "县（市）区",
    },
    {
      key: "quota.gold",
      header: "金牌工人名额",
      hint: "金牌工人名额，不能突破",
      clause: "附件2",
      example: "5",
      width: 10,
    },
    {
      key: "quota.station",
      header: "技师工作站上限",
      hint: "技师工作站可推荐申报的个数",
      clause: "四（四）",
      example: "2",
      width: 11,
    },
    {
      key: "quota.studio",
      header: "创新工作室上限",
      hint: "创新工作室可推荐申报的个数",
      clause: "四（四）",
      example: "2",
      width: 11,
    },
    {
      key: "ceilingKind",
      clause: "四（四）",
    },
    {
      key: "pooled",
      clause: "附件2",
    },
    {
      key: "aliases",
      clause: "附件2",
      example: "昆明市盘龙区总工会",
    },
  ],
};
