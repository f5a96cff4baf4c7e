import type { SheetLayout } from "../../../schema/layout";

export const unitInfo: SheetLayout = {
  about: "推荐单位、经办人、报送时间",
  columns: [
    {
      key: "unit",
      hint: "分配控制表中的单位名称，从列表中选择",
      clause: "附件2",
      example: "盘龙区总工会",
    },
    {
      key: "unitFullName",
      clause: "附件3、5、7、9",
      example: "昆明市盘龙区总工会",
    },
    {
      key: "letterhead",
      clause: "附件3、5、7、9",
      example: "昆明市盘龙区总工会文件",
    },
    {
      key: "documentNumber",
      clause: "附件3、5、7、9",
      example: "盘工〔2020〕12号",
    },
    {
      key: "reportingUnit",
      when: "推荐单位为共用名额的直属工会时",
      hint: "直属工会共用名额的，填写实际上报的工会",
      clause: "附件2",
      example: "昆明某某有限公司工会",
    },
    {
      key: "clerk",
    },
    {
      key: "clerkPhone",
      example: "0871-63180000",
    },
    {
      key: "email",
    },
    {
      key: "approver",
      clause: "四（四）",
    },
    {
      key: "truthPledge",
      clause: "四（四）",
    },
    {
      key: "submittedAt",
      clause: "五（三）",
      example: "2020-09-28 16:20",
    },
    {
      key: "paperSubmittedOn",
      clause: "五（三）",
      example: "2020-09-29",
    },
    {
      key: "letterCopies",
      clause: "四（四）",
    },
  ],
};
