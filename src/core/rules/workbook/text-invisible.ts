import { invisibleIn, type TextKind, withoutInvisible } from "../../cells/invisible";
import { fieldsOf } from "../../workbook/fields";
import type { Field } from "../../workbook/records";
import type { ColumnSpec } from "../../workbook/schema";
import { defineRule } from "../rule";

/**
 * No clause: two texts that look alike must be alike. Only short texts are trimmed: long ones are indented as they will
 * be printed. Spaces within names are name-spaces's.
 */
export default defineRule({
  meta: {
    id: "text-invisible",
    summary: "Report spaces around a text, line breaks in short texts, and characters that nobody sees",
    messages: {
      invisible: "“{column}”含{found}，看不出但影响核对；请删去。",
      lineBreak: "“{column}”含{found}；请写在一行内，多项用“、”分开。",
    },
    fix: "safe",
  },
  *check({ records }) {
    for (const { field } of fieldsOf(records, () => true)) {
      // What is written otherwise than wanted gets its clean form from the rule that says so.
      if (field.reading !== "plain") continue;
      const { at, text, column } = field;
      const kind = kindOf(column);
      const found = invisibleIn(text, kind);
      if (found.length === 0) continue;
      // Whether two lines are one text or two items is for the clerk to say.
      const hasBreak = found.includes("换行");
      const fix = { safe: !hasBreak, edits: [{ at, value: cleaned(field, kind) }] } as const;
      yield { messageId: hasBreak ? "lineBreak" : "invisible", at: [at], data: { column: column.header, found }, fix };
    }
  },
});

function kindOf({ type, content, key }: ColumnSpec): TextKind {
  if (type === "longText" || key === "waiver") return "long";
  return content === "personName" ? "name" : "short";
}

/** 编号 and dates have a form of their own, which no space is part of. */
function cleaned({ text, column, value }: Field, kind: TextKind): string {
  const isFormal = column.type !== "text" && column.type !== "longText" && typeof value === "string";
  return isFormal ? text.trim() : withoutInvisible(text, kind);
}
