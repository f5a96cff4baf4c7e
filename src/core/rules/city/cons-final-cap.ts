import { isNonEmpty } from "../../cells/nonEmpty";
import { nominationsOf } from "../../quotas/quotaUsage";
import { categories } from "../../workbook/categories";
import { defineRule } from "../rule";

/** 二: the city names so many of each category and no more. */
export default defineRule({
  meta: {
    id: "cons-final-cap",
    summary: "Limit what the city agrees to in each category",
    messages: {
      exceeded:
        "{category}市总工会意见为“同意”的{count}{measure}，超过{total}{measure}的总数；请择优确定，将其余{excess}{measure}改为“不同意”。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    for (const category of categories) {
      const { name, measure, cityTotal: total } = notice.categories[category];
      const agreed = nominationsOf(records, category).filter(({ cityOpinion }) => cityOpinion.value === "同意");
      const at = agreed.map(({ cityOpinion }) => cityOpinion.at);
      const count = agreed.length;
      if (count <= total || !isNonEmpty(at)) continue;
      yield { messageId: "exceeded", at, data: { category: name, measure, count, total, excess: count - total } };
    }
  },
});
