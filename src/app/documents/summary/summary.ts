import { oneSheet } from "../oneSheet";

export const summary = oneSheet({
  kind: "summary",
  load: async () => (await import("../../../core/documents/summaryDocument")).summaryDocument,
  command: {
    summary: "生成汇总表：名额使用、推荐名单、统计和完备情况",
    help: `用法：
  desk summary FILE -o OUT.xlsx

  -o, --output PATH      写出带汇总表的副本`,
    options: {},
    wishes: () => ({}),
  },
  button: {
    icon: "summary",
    words: {
      "zh-CN": { label: "生成汇总表", tip: "按当前内容生成或更新工作表“汇总表”。" },
      "en-US": { label: "Make summary", tip: "Makes or renews the sheet 汇总表 from what the workbook holds." },
    },
  },
  words: {
    "zh-CN": {
      title: "汇总表",
      advice: "名额使用、准备情况、推荐名单和构成统计。",
      make: "生成汇总表",
      making: "正在生成汇总表",
    },
    "en-US": {
      title: "Summary",
      advice: "Quotas, readiness, list and statistics.",
      make: "Make summary",
      making: "Making the summary",
    },
  },
});
