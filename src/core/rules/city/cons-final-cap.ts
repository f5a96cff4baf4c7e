import { isNonEmpty } from "../../cells/nonEmpty";
import { issuerName } from "../../notice/issuerName";
import { nominationsOf } from "../../workbook/nominations";
import { defineRule } from "../rule";

/** 二: the city names so many for each award and no more. */
export default defineRule({
  meta: {
    id: "cons-final-cap",
    summary: "Limit what the city agrees to for each award",
    messages: {
      exceeded:
        "{category}{issuer}意见为“同意”的{count}{measure}，超过{total}{measure}的总数；请择优确定，将其余{excess}{measure}改为“不同意”。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    if (records.scope !== "city") return;
    for (const award of notice.awards) {
      const { name, measure, cityTotal: total } = award;
      const agreed = nominationsOf(records, award).filter(({ cityOpinion }) => cityOpinion.value === "同意");
      const at = agreed.map(({ cityOpinion }) => cityOpinion.at);
      const count = agreed.length;
      if (total === null || count <= total || !isNonEmpty(at)) continue;
      yield {
        messageId: "exceeded",
        at,
        data: { category: name, issuer: issuerName(notice), measure, count, total, excess: count - total },
      };
    }
  },
});
