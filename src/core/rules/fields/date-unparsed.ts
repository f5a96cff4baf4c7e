import { isPlaceholder } from "../../notice/isPlaceholder";
import { dateExample, isDateColumn } from "../../workbook/dateColumns";
import { fieldsOf } from "../../workbook/fields";
import { defineRule } from "../rule";

/** 附件1, 4, 6, 8: what stands in a date column must be a date. Placeholders have a rule of their own. */
export default defineRule({
  meta: {
    id: "date-unparsed",
    summary: "Reject what cannot be read as a date",
    messages: { unreadable: "“{text}”不是能识别的日期，请按“{example}”的样式填写。" },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const { field } of fieldsOf(records, isDateColumn)) {
      if (field.reading !== "unreadable" || isPlaceholder(notice, field.text)) continue;
      yield {
        messageId: "unreadable",
        at: [field.at],
        data: { text: field.text.trim(), example: dateExample(field.column, notice) },
      };
    }
  },
});
