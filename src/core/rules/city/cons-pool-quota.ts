import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import { quotaUsage } from "../../quotas/quotaUsage";
import { recommenders } from "../../quotas/recommenders";
import { defineRule } from "../rule";

/**
 * 四（一）, 附件2: the unions that share a pool's allotment keep to it together. Their ranks do not compare, so the city
 * chooses: whom it turns down does not count.
 */
export default defineRule({
  meta: {
    id: "cons-pool-quota",
    summary: "Limit the gold-medal workers of a pool to its shared allotment",
    messages: {
      exceeded: "{pool}共用名额{quota}人，合计拟推荐{count}人（{parts}），超出{excess}人；请择优保留{quota}人。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    const recommenderOf = recommenders(records, notice);
    for (const { unit, quota, recommended } of quotaUsage(records, notice, "gold")) {
      const count = recommended.length;
      const at = recommended.map(({ review }) => review.at);
      if (!unit.pooled || quota === null || count <= quota || !isNonEmpty(at)) continue;
      const parts = [...groupBy(recommended, recommenderOf)].map(([union, workers]) => `${union}${workers.length}人`);
      yield { messageId: "exceeded", at, data: { pool: unit.name, quota, count, parts, excess: count - quota } };
    }
  },
});
