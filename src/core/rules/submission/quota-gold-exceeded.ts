import { isNonEmpty } from "../../cells/nonEmpty";
import { quotaUsage } from "../../quotas/quotaUsage";
import { defineRule } from "../rule";

/** 四（一）: a unit may not put forward more gold-medal workers than annex 2 allots; pools are the city's to check. */
export default defineRule({
  meta: {
    id: "quota-gold-exceeded",
    summary: "Limit a unit's recommended gold-medal workers to its allotment",
    messages: {
      exceeded: "名额{quota}人，拟推荐{count}人，超出{excess}人；请按推荐排序保留前{quota}人，其余改为“不予推荐”。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const { unit, quota, recommended } of quotaUsage(records, notice, "gold")) {
      if (quota === null || unit.pooled) continue;
      const beyond = recommended.slice(quota).map((nominee) => nominee.review.at);
      if (!isNonEmpty(beyond)) continue;
      yield { messageId: "exceeded", at: beyond, data: { quota, count: recommended.length, excess: beyond.length } };
    }
  },
});
