import type { SheetLayout } from "../../../schema/layout";

export const screening: SheetLayout = {
  about: "四个类别的初审、公示情况和承诺书日期",
  hint: "四个类别各占一行，有推荐对象的类别须填全本行；内容用于生成推荐承诺书。",
  columns: [
    {
      key: "category",
      clause: "二",
      example: "金牌工人",
    },
    {
      key: "receivedUntil",
      clause: "附件3、5、7、9",
      example: "2020-09-18",
    },
    {
      key: "received",
      clause: "附件3、5、7、9",
    },
    {
      key: "reviewedOn",
      clause: "附件3、5、7、9",
      example: "2020-09-21",
    },
    {
      key: "experts",
      clause: "附件3、5、7、9",
    },
    {
      key: "panelSize",
      clause: "附件3、5、7、9",
    },
    {
      key: "consultation",
      clause: "四（三）",
    },
    {
      key: "publicityForm",
      clause: "四（三）",
    },
    {
      key: "publicFrom",
      clause: "四（三）",
      example: "2020-09-21",
    },
    {
      key: "publicTo",
      clause: "四（三）",
      example: "2020-09-25",
    },
    {
      key: "objection",
      clause: "四（三）",
    },
    {
      key: "letterOn",
      clause: "附件3、5、7、9",
      example: "2020-09-27",
    },
    {
      key: "note",
    },
  ],
};
