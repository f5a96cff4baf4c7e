import { fieldsOf, isNormalised } from "../../workbook/fields";
import { defineRule } from "../rule";
import { isChoiceColumn } from "./choiceColumns";

/** No clause: one wording for one thing, so that lists and statistics come out right. */
export default defineRule({
  meta: {
    id: "enum-synonym",
    summary: "Write choices in their standard wording",
    messages: { synonym: "“{text}”的规范写法是“{standard}”；请统一。" },
    fix: "safe",
    rowByRow: true,
    toldOnce: ["synonym"],
  },
  *check({ records }) {
    for (const { field } of fieldsOf(records, isChoiceColumn(records), isNormalised)) {
      const { at, standard } = field;
      const fix = { safe: true, edits: [{ at, value: standard }] } as const;
      yield { messageId: "synonym", at: [at], data: { text: field.text.trim(), standard }, fix };
    }
  },
});
