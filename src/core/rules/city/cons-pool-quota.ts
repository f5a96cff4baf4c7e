import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import { measureOf, quotaUsage } from "../../quotas/quotaUsage";
import { recommenders } from "../../quotas/recommenders";
import { defineRule } from "../rule";

/**
 * 四（一）, 附件2: the unions that share a pool's allotment keep to it together. Their ranks do not compare, so the city
 * chooses: whom it turns down does not count.
 */
export default defineRule({
  meta: {
    id: "cons-pool-quota",
    summary: "Limit the nominations of a pool to its shared allotment",
    messages: {
      exceeded:
        "{pool}共用名额{quota}{measure}，合计拟推荐{count}{measure}（{parts}），超出{excess}{measure}；请择优保留{quota}{measure}。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    const recommenderOf = recommenders(records, notice);
    for (const award of notice.awards) {
      const measure = measureOf(award);
      for (const { unit, quota, recommended } of quotaUsage(records, notice, award)) {
        const count = recommended.length;
        const at = recommended.map(({ review }) => review.at);
        if (!unit.pooled || quota === null || count <= quota.most || !isNonEmpty(at)) continue;
        const parts = [...groupBy(recommended, recommenderOf)].map(([union, own]) => `${union}${own.length}${measure}`);
        const data = { pool: unit.name, quota: quota.most, measure, count, parts, excess: count - quota.most };
        yield { messageId: "exceeded", at, data };
      }
    }
  },
});
