import { writeSummary } from "../writeSummary";
import type { DocumentRecord } from "./document";

export const summary: DocumentRecord = {
  summary: "生成汇总表：名额使用、推荐名单、统计和完备情况",
  help: `用法：
  desk summary FILE -o OUT.xlsx

  -o, --output PATH      写出带汇总表的副本`,
  options: {},
  async make(host, notice, { output }) {
    await writeSummary(host, notice);
    return { refused: null, workbook: null, told: [`已生成汇总表，副本：${output}`], isWhole: true };
  },
};
