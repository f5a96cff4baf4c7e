import { wordCount } from "../../cells/wordCount";
import { judgeLength } from "../../notice/judgeLength";
import type { TextLength } from "../../notice/notice";
import { fieldsIn } from "../../workbook/fields";
import { saysNone } from "../../workbook/saysNone";
import { standIn } from "../../workbook/standIn";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 附件1, read as about 800字; 附件4: 不少于800字. */
export default defineRule({
  meta: {
    id: "deeds-length",
    summary: "Hold texts to the length that the notice wants of their columns",
    messages: {
      belowAbout: "{column}{count}字（按Word字数口径），表格要求约{stated}字；请补充到{min}字以上。",
      aboveAbout: "{column}{count}字（按Word字数口径），表格要求约{stated}字；请精简到{max}字以内。",
      short: "{column}{count}字（按Word字数口径），应不少于{min}字；请补充。",
      long: "{column}{count}字（按Word字数口径），应不多于{max}字；请精简。",
      narrow: "{column}{count}字（按Word字数口径），已达到{min}字但余量不大，换一种统计方法可能不足；建议适当补充。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records, notice }) {
    const texts = records.nominations.filter(isStanding).flatMap(limited);
    for (const field of texts) {
      const { at, column, value } = field;
      const { length } = column;
      // Of contents that are no text at all, placeholder-value speaks.
      if (!length || typeof value !== "string" || standIn(field, notice) || saysNone(value)) continue;
      const count = wordCount(value);
      const judged = judgeLength(count, length);
      if (judged === null) continue;
      const { stated, min, max } = length;
      const data = { column: column.header, count, stated, min, max: max ?? "" };
      yield { messageId: isAbout(length) ? about[judged] : judged, at: [at], data };
    }
  },
});

const limited = fieldsIn(({ length }) => length !== undefined);

const about = { short: "belowAbout", long: "aboveAbout", narrow: "narrow" } as const;

/** True where the form states no bound, but about how long the text should be. */
function isAbout({ stated, min, max }: TextLength): boolean {
  return stated !== min && stated !== max;
}
