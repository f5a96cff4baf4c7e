import { dateExample, isDateColumn } from "../../workbook/dateColumns";
import { defineFieldRule } from "../rule";

/** A date that could be two dates is asked about, never guessed. */
export default defineFieldRule({
  meta: {
    id: "date-ambiguous",
    summary: "Ask which date an ambiguous one means",
    messages: {
      lostZero: "“{text}”可能是1月，也可能是10月（表格会略去末尾的0），请按“{example}”的样式重新填写。",
      shownOtherwise: "此格是日期格式，“{text}”会显示为{shown}，无法确定原意；请按“{example}”的样式重新填写。",
      severalDates: "“{text}”有几种读法，无法确定是哪一年哪一月，请按“{example}”的样式重新填写。",
    },
    fix: "none",
  },
  columns: isDateColumn,
  *check(field, { notice }) {
    if (field.reading !== "ambiguous") return;
    const text = field.text.trim();
    const example = dateExample(field.column, notice);
    if (field.shownAs !== undefined) {
      yield { messageId: "shownOtherwise", at: [field.at], data: { text, shown: field.shownAs, example } };
      return;
    }
    yield {
      messageId: /^\d{4}\.1$/.test(text) ? "lostZero" : "severalDates",
      at: [field.at],
      data: { text, example },
    };
  },
});
