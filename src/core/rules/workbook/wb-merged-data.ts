import { formatArea } from "../../cells/cellRef";
import { defineRule } from "../rule";

/** No clause: one cell, one value; merged records cannot be sorted, filtered or put together. */
export default defineRule({
  meta: {
    id: "wb-merged-data",
    summary: "Report merged cells among the records",
    messages: { merged: "数据区的{area}合并了单元格；请取消合并，逐格填写。" },
    fix: "none",
  },
  *check({ records }) {
    for (const seen of records.observations) {
      if (seen.kind !== "merged-data") continue;
      yield { messageId: "merged", at: [seen.at], data: { area: formatArea(seen.area) } };
    }
  },
});
