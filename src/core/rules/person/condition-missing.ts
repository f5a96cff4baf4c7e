import { inChinese } from "../../cells/chineseNumber";
import { ofKind } from "../../workbook/nominations";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（一）1–6: who is put forward meets so many of the conditions. */
export default defineRule({
  meta: {
    id: "condition-missing",
    summary: "Ask which of the conditions a person meets, and for as many as are needed",
    messages: {
      missing: "未选{column.conditions}；{count}项条件至少符合{needed}项，请填写序号，多项用“、”分开。",
      few: "{column.conditions}只选{ticked}项；{count}项条件至少符合{needed}项，请核对补填，确不符合的改为“不予推荐”。",
    },
    fix: "none",
    rowByRow: true,
    needs: [{ asked: "conditions.needed", columns: ["conditions"] }],
  },
  *check({ records }) {
    for (const { conditions, award } of ofKind(records, "person").filter(isStanding)) {
      if (!award.conditions) continue;
      const { needed, list } = award.conditions;
      const data = { count: list.length, needed: inChinese(needed) };
      if (conditions.reading === "blank") yield { messageId: "missing", at: [conditions.at], data };
      const ticked = conditions.value?.length ?? needed;
      if (ticked < needed) yield { messageId: "few", at: [conditions.at], data: { ...data, ticked } };
    }
  },
});
