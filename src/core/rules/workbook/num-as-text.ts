import { plainForm, withPlainDashes } from "../../cells/characters";
import { isPlaceholder } from "../../notice/isPlaceholder";
import { isNormalised } from "../../workbook/fields";
import type { Field } from "../../workbook/records";
import type { ColumnSpec } from "../../workbook/schema";
import { defineFieldRule } from "../rule";

/** No clause: a number that is text cannot be summed or compared. Dates are date-normalise's. */
export default defineFieldRule({
  meta: {
    id: "num-as-text",
    summary: "Write numbers as numbers and phones in half width; reject what is no number in columns of numbers",
    messages: {
      number: "“{text}”应填数字{standard}。",
      phone: "号码“{text}”含全角字符，应写作“{standard}”。",
      unreadable: "“{text}”不是数字；请只填阿拉伯数字。",
      notWhole: "“{text}”不是整数；请填整数。",
      negative: "“{text}”小于0；请核对更正。",
    },
    fix: "safe",
  },
  columns: isWanted,
  asked: ({ reading }) => reading === "normalised" || reading === "unreadable",
  *check(field, { notice }) {
    const { at, reading } = field;
    const text = field.text.trim();
    if (isNormalised(field)) {
      const { standard } = field;
      const messageId = field.column.content === "phone" ? "phone" : "number";
      yield {
        messageId,
        at: [at],
        data: { text, standard },
        fix: { safe: isExact(field), edits: [{ at, value: standard }] },
      };
    } else if (reading === "unreadable" && !isPlaceholder(notice, text)) {
      yield { messageId: whyUnreadable(text), at: [at], data: { text } };
    }
  },
});

/** 序号 is the product's to write. */
function isWanted({ type, content, key }: ColumnSpec): boolean {
  return (type === "integer" || type === "number" || content === "phone") && key !== "seq";
}

function whyUnreadable(text: string): "notWhole" | "negative" | "unreadable" {
  const typed = withPlainDashes(plainForm(text));
  if (/^-\d/.test(typed)) return "negative";
  return /^\d+\.\d+$/.test(typed) ? "notWhole" : "unreadable";
}

/** A third of a year has no end: months go only by hand. */
function isExact({ text }: Field): boolean {
  return !text.includes("月");
}
