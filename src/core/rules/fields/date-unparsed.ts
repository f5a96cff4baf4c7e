import { isPlaceholder } from "../../notice/isPlaceholder";
import type { Notice } from "../../notice/notice";
import { dateExample, isDateColumn } from "../../workbook/dateColumns";
import type { Field } from "../../workbook/records";
import { defineFieldRule } from "../rule";

/** 附件1, 4, 6, 8: what stands in a date column must be a date. Placeholders have a rule of their own. */
export default defineFieldRule({
  meta: {
    id: "date-unparsed",
    summary: "Reject what cannot be read as a date, and ask for the hour that a moment lacks",
    messages: {
      unreadable: "“{text}”不是能识别的日期，请按“{example}”的样式填写。",
      hourMissing: "“{text}”没有写明几时几分；请补填，如“{example}”。",
      hourWrong: "“{text}”中的时间不对；请更正，如“{example}”。",
    },
    fix: "none",
  },
  columns: isDateColumn,
  *check(field, { notice }) {
    const { at, value, reading, column } = field;
    const example = dateExample(column, notice);
    if (reading === "unreadable" && !isPlaceholder(notice, field.text)) {
      yield { messageId: "unreadable", at: [at], data: { text: field.text.trim(), example } };
    } else if (reading === "partial" && !isJudgedByDeadline(field, notice)) {
      // The text of a real date is its serial number, which the clerk does not see.
      const text = /^\d{5}$/.test(field.text) ? String(value) : field.text.trim();
      yield { messageId: tellsTime.test(text) ? "hourWrong" : "hourMissing", at: [at], data: { text, example } };
    }
  },
});

/** Of a day with it, 25:00 and 9:75: no such time is. */
const tellsTime = /\d[:：时点]\d/;

/** Of what was sent in on the deadline's day or after it, deadline-late speaks. */
function isJudgedByDeadline({ column, value }: Field, { deadline, rules }: Notice): boolean {
  return column.key === "submittedAt" && "deadline-late" in rules && String(value) >= deadline.slice(0, 10);
}
