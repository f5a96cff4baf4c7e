import { isNonEmpty } from "../../cells/nonEmpty";
import { quotaUsage } from "../../quotas/quotaUsage";
import { defineRule } from "../rule";

/** Notices that prescribe shares of the list, e.g. women at least 20 %. Kunming 2020 has none, and leaves this rule off. */
export default defineRule({
  meta: {
    id: "list-ratio",
    summary: "Compare shares of a unit's recommended list with those that the notice prescribes",
    messages: {
      below: "拟推荐{count}人中{label}{matching}人，占{percent}%，应不低于{wanted}%；请调整推荐人选。",
      above: "拟推荐{count}人中{label}{matching}人，占{percent}%，应不高于{wanted}%；请调整推荐人选。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const { category, field, values, label, atLeast, atMost } of notice.listRatios) {
      for (const { recommended } of quotaUsage(records, notice, category)) {
        const cells = recommended.flatMap(({ fields }) => fields.filter(({ column }) => column.key === field));
        const at = cells.map((cell) => cell.at);
        if (!isNonEmpty(at)) continue;
        const matching = cells.filter(({ value }) => typeof value === "string" && values.includes(value)).length;
        const share = matching / recommended.length;
        const data = { count: recommended.length, label, matching, percent: percent(share) };
        if (atLeast !== null && share < atLeast) {
          yield { messageId: "below", at, data: { ...data, wanted: percent(atLeast) } };
        }
        if (atMost !== null && share > atMost) {
          yield { messageId: "above", at, data: { ...data, wanted: percent(atMost) } };
        }
      }
    }
  },
});

/** To one decimal, so that 12.5 % does not pass for 13 %. */
function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
