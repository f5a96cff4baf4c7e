import { parseDate } from "../../cells/parseDate";
import { isDateColumn } from "../../workbook/dateColumns";
import { isNormalised } from "../../workbook/fields";
import type { Field } from "../../workbook/records";
import { defineFieldRule } from "../rule";

/** One way to write dates (GB/T 7408), so that they sort and compare; a day that a month column does not ask for goes only by hand. */
export default defineFieldRule({
  meta: {
    id: "date-normalise",
    summary: "Write months as 1985-06, and days as 1985-06-10",
    messages: {
      written: "“{text}”的规范写法是“{standard}”，请统一。",
      realDate: "此格是表格日期，不是文字，请写作“{standard}”。",
      withDay: "此栏只填年月，“{text}”请写作“{standard}”。",
    },
    fix: "safe",
  },
  columns: isDateColumn,
  *check(field) {
    if (!isNormalised(field)) return;
    const { at, standard } = field;
    const messageId = messageFor(field);
    yield {
      messageId,
      at: [at],
      data: { text: field.text.trim(), standard },
      fix: { safe: messageId !== "withDay", edits: [{ at, value: standard }] },
    };
  },
});

function messageFor({ text, column }: Field): "written" | "realDate" | "withDay" {
  // The text of a real date is its serial number, which the clerk does not see.
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return "realDate";
  return column.type === "yearMonth" && parseDate(text, "day") !== null ? "withDay" : "written";
}
