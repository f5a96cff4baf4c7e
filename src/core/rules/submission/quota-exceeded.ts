import { isNonEmpty } from "../../cells/nonEmpty";
import { measureOf, quotaUsage } from "../../quotas/quotaUsage";
import { defineRule } from "../rule";

/**
 * 四（一）: a unit may not put forward more than it is allotted; pools are the city's to check. 四（四）: in principle so many,
 * and more with a reason; units that are given no number are advised to keep to the others'.
 */
export default defineRule({
  meta: {
    id: "quota-exceeded",
    summary: "Limit what a unit recommends to its allotment, and ask for a reason beyond what the notice has in mind",
    messages: {
      exceeded:
        "名额{quota}{measure}，拟推荐{count}{measure}，超出{excess}{measure}；请按{column.rank}保留前{quota}{measure}，其余改为“不予推荐”。",
      overCeiling:
        "{category}拟推荐{count}{measure}，原则上{ceiling}{measure}；请按{column.rank}择优，确需多报的填写“{column.waiver}”。",
      overCustomary:
        "{category}拟推荐{count}{measure}；通知未给本单位规定数量，参照其他单位原则上{ceiling}{measure}，请斟酌。",
      below: "{category}名额{least}—{most}{measure}，拟推荐{count}{measure}；请核对是否还有推荐对象。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const award of notice.awards.filter(({ quota }) => quota !== null)) {
      const measure = measureOf(award);
      const category = award.name;
      for (const { unit, quota, recommended } of quotaUsage(records, notice, award)) {
        const ceiling = quota?.most ?? award.quota?.otherUnits ?? null;
        if (ceiling === null || (unit.pooled && quota !== null)) continue;
        const count = recommended.length;
        const [first] = recommended;
        const beyond = recommended.slice(ceiling).map(({ review }) => review.at);
        if (quota?.least && first && count < quota.least) {
          const data = { category, least: quota.least, most: quota.most, measure, count };
          yield { messageId: "below", at: [first.review.at], data };
        }
        if (!isNonEmpty(beyond)) continue;
        if (quota && !quota.inPrinciple) {
          const data = { quota: ceiling, count, excess: beyond.length, measure };
          yield { messageId: "exceeded", at: beyond, data };
        } else {
          const messageId = quota ? "overCeiling" : "overCustomary";
          yield { messageId, at: beyond, data: { category, count, ceiling, measure } };
        }
      }
    }
  },
});
