import { wordCount } from "../../cells/wordCount";
import { isPlaceholder } from "../../notice/isPlaceholder";
import { judgeLength } from "../../notice/judgeLength";
import { saysNone } from "../../workbook/saysNone";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 附件4: 先进事迹不少于800字. */
export default defineRule({
  meta: {
    id: "pair-deeds-800",
    summary: "Hold a pair's deeds to the length the form demands",
    messages: {
      short: "主要先进事迹{count}字（按Word字数口径），不少于{min}字；请补充。",
      long: "主要先进事迹{count}字（按Word字数口径），不多于{max}字；请精简。",
      narrow: "主要先进事迹{count}字（按Word字数口径），刚达到{min}字，换一种统计方法可能不足；建议适当补充。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const { min, max } = notice.pair.deeds;
    for (const { deeds } of records.pairs.filter(isStanding)) {
      // Of contents that are no text at all, placeholder-value speaks.
      if (deeds.value === null || isPlaceholder(notice, deeds.value) || saysNone(deeds.value)) continue;
      const count = wordCount(deeds.value);
      const messageId = judgeLength(count, notice.pair.deeds);
      if (messageId) yield { messageId, at: [deeds.at], data: { count, min, max: max ?? "" } };
    }
  },
});
