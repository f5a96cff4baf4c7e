import { isNormalised } from "../../workbook/fields";
import { defineFieldRule } from "../rule";
import { isChoiceColumn } from "./choiceColumns";

/** No clause: one wording for one thing, so that lists and statistics come out right. */
export default defineFieldRule({
  meta: {
    id: "enum-synonym",
    summary: "Write choices in their standard wording",
    messages: { synonym: "“{text}”的规范写法是“{standard}”；请统一。" },
    fix: "safe",
    toldOnce: ["synonym"],
  },
  columns: isChoiceColumn,
  *check(field) {
    if (!isNormalised(field)) return;
    const { at, standard } = field;
    const fix = { safe: true, edits: [{ at, value: standard }] } as const;
    yield { messageId: "synonym", at: [at], data: { text: field.text.trim(), standard }, fix };
  },
});
