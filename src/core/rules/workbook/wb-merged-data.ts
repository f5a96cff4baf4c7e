import { formatArea } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
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
    const merged = records.observations.filter((seen) => seen.kind === "merged-data");
    for (const [first, ...others] of groupBy(merged, ({ at }) => at.sheet).values()) {
      const area = [first, ...others].map((seen) => formatArea(seen.area));
      yield { messageId: "merged", at: [first.at, ...others.map(({ at }) => at)], data: { area } };
    }
  },
});
