import { wordCount } from "../../cells/wordCount";
import { isPlaceholder } from "../../notice/isPlaceholder";
import { judgeLength } from "../../notice/judgeLength";
import { saysNone } from "../../workbook/saysNone";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 附件1: 个人事迹简介（800字）, read as about 800. */
export default defineRule({
  meta: {
    id: "gw-deeds-800",
    summary: "Keep a gold-medal worker's deeds at about the length the form states",
    messages: {
      short: "个人事迹简介{count}字（按Word字数口径），表格要求约{stated}字；请补充到{min}字以上。",
      long: "个人事迹简介{count}字（按Word字数口径），表格要求约{stated}字；请精简到{max}字以内。",
      narrow: "个人事迹简介{count}字（按Word字数口径），接近下限{min}字；请核对是否足够。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const { stated, min, max } = notice.gold.deeds;
    for (const { deeds } of records.goldWorkers.filter(isStanding)) {
      // Of contents that are no text at all, placeholder-value speaks.
      if (deeds.value === null || isPlaceholder(notice, deeds.value) || saysNone(deeds.value)) continue;
      const count = wordCount(deeds.value);
      const messageId = judgeLength(count, notice.gold.deeds);
      if (messageId) yield { messageId, at: [deeds.at], data: { count, stated, min, max: max ?? "" } };
    }
  },
});
