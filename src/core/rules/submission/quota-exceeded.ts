import { isNonEmpty } from "../../cells/nonEmpty";
import { quotaUsage } from "../../quotas/quotaUsage";
import { defineRule } from "../rule";

/**
 * 四（一）: a unit may not put forward more gold-medal workers than annex 2 allots; pools are the city's to check.
 * 四（四）: each county may in principle put forward two stations and two studios; other units are given no number.
 */
export default defineRule({
  meta: {
    id: "quota-exceeded",
    summary: "Limit what a unit recommends to its allotment, and ask for a reason beyond what the notice has in mind",
    messages: {
      exceeded: "名额{quota}人，拟推荐{count}人，超出{excess}人；请按推荐排序保留前{quota}人，其余改为“不予推荐”。",
      overCeiling: "{category}拟推荐{count}个，原则上{ceiling}个；请按推荐排序择优，确需多报的填写“例外说明”。",
      overCustomary: "{category}拟推荐{count}个；通知未给本单位规定数量，参照县区原则上{ceiling}个，请斟酌。",
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
    for (const category of ["station", "studio"] as const) {
      for (const { unit, quota, recommended } of quotaUsage(records, notice, category)) {
        const ceiling = quota ?? notice.otherCeiling;
        const beyond = recommended.slice(ceiling).map(({ review }) => review.at);
        if (!isNonEmpty(beyond)) continue;
        const binding = quota !== null && notice.ceilingClasses.includes(unit.class);
        const data = { category: notice.categories[category].name, count: recommended.length, ceiling };
        yield { messageId: binding ? "overCeiling" : "overCustomary", at: beyond, data };
      }
    }
  },
});
