import { defineRule } from "../rule";

/** No clause: a formula may give another value elsewhere, and an error value is none. */
export default defineRule({
  meta: {
    id: "wb-formula-or-error",
    summary: "Report formulas and error values where a value should stand",
    messages: {
      formula: "此格为公式，结果为“{value}”；请改为填写的值。",
      errorValue: "此格为错误值{code}；请改填正确的内容。",
    },
    fix: "proposed",
  },
  *check({ records }) {
    for (const seen of records.observations) {
      const at = [seen.at] as const;
      if (seen.kind === "error-value") yield { messageId: "errorValue", at, data: { code: seen.code } };
      if (seen.kind !== "formula") continue;
      const fix = { safe: false, edits: [{ at: seen.at, value: seen.value === "" ? null : seen.value }] } as const;
      yield { messageId: "formula", at, data: { value: seen.value }, fix };
    }
  },
});
