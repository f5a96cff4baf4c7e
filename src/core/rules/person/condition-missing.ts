import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（一）1–6: a gold-medal worker meets at least one of the conditions. */
export default defineRule({
  meta: {
    id: "condition-missing",
    summary: "Ask which of the conditions a gold-medal worker meets",
    messages: {
      missing: "未选符合条件；{count}项条件至少符合一项，请填写序号，多项用“、”分开。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const count = notice.gold.conditions.length;
    for (const { conditions } of records.goldWorkers.filter(isStanding)) {
      if (conditions.reading === "blank") yield { messageId: "missing", at: [conditions.at], data: { count } };
    }
  },
});
