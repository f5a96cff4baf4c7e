import { saysNone } from "../../workbook/saysNone";
import type { ColumnSpec } from "../../workbook/schema";
import { standIn } from "../../workbook/standIn";
import { defineFieldRule, type FieldRuleContext } from "../rule";

/** Rules of their own say what is wrong with whatever is no number or file … */
const formal: readonly ColumnSpec["content"][] = ["recordId", "photoFile"];
/** … and with 无 where a phone or a unit of the quota table should stand. */
const formalButForNone: readonly ColumnSpec["content"][] = ["phone", "recommendingUnit"];

/** 无 answers these as a fact, and pair-assertions, condition-proof and project-fields speak of it. */
const answeredByNone: readonly string[] = ["contribution", "conditionProof", "standard"];

/** 四（四）: what is handed in is true and effective; words that only hold a place are neither. */
export default defineFieldRule({
  meta: {
    id: "placeholder-value",
    summary: "Reject contents that only hold a place, and half names",
    messages: {
      placeholder: "“{text}”疑为占位内容；请填写真实内容。",
      placeholderOrNone: "“{text}”疑为占位内容；请填写真实内容，没有的填“无”。",
      placeholderOrBlank: "“{text}”疑为占位内容；请填写真实内容，没有的留空。",
      half: "“{text}”没有写全；请填写真实的全名、全称。",
      none: "“{column}”不能填“无”；请填写真实内容。",
    },
    fix: "none",
  },
  columns: isWanted,
  // A single × in a column of 是 and 否 is understood as 否.
  asked: ({ reading }) => reading === "plain" || reading === "unreadable",
  *check(field, { notice }) {
    const { column, at } = field;
    const text = field.text.trim();
    const found = standIn(field, notice);
    if (found !== null) {
      yield { messageId: found === "half" ? "half" : messageFor(column), at: [at], data: { text } };
    } else if (mustNotBeNone(column) && saysNone(text)) {
      yield { messageId: "none", at: [at], data: { column: column.header } };
    }
  },
});

function isWanted({ content, key, cityOnly }: ColumnSpec, { scope }: FieldRuleContext): boolean {
  return !formal.includes(content) && key !== "seq" && (scope === "city" || !cityOnly);
}

function messageFor({ noneAllowed, required }: ColumnSpec) {
  if (noneAllowed) return "placeholderOrNone";
  return required === "always" ? "placeholder" : "placeholderOrBlank";
}

function mustNotBeNone({ type, required, noneAllowed, key, content }: ColumnSpec): boolean {
  const isText = type === "text" || type === "longText";
  return (
    isText &&
    required === "always" &&
    !noneAllowed &&
    !answeredByNone.includes(key) &&
    !formalButForNone.includes(content)
  );
}
