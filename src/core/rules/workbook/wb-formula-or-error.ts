import { defineRule } from "../rule";

/** No clause: a formula may give another value elsewhere; an error value, a picture and a result to come are none. */
export default defineRule({
  meta: {
    id: "wb-formula-or-error",
    summary: "Report formulas, error values and pictures where a value should stand",
    messages: {
      formula: "此格为公式，结果为“{value}”；请改为填写的值。",
      uncalculated: "此格为公式，尚未计算，结果未知；请用 Excel 或 WPS 打开工作簿，保存后重新检查，或改填内容。",
      errorValue: "此格为错误值{code}；请改填正确的内容。",
      picture: "此格放的是图片，未读取；请改填文字。",
    },
    fix: "proposed",
  },
  *check({ records }) {
    for (const seen of records.observations) {
      const at = [seen.at] as const;
      if (seen.kind === "error-value") yield { messageId: "errorValue", at, data: { code: seen.code } };
      if (seen.kind === "uncalculated" || seen.kind === "picture") yield { messageId: seen.kind, at, data: {} };
      if (seen.kind !== "formula") continue;
      const fix = { safe: false, edits: [{ at: seen.at, value: seen.value === "" ? null : seen.value }] } as const;
      yield { messageId: "formula", at, data: { value: seen.value }, fix };
    }
  },
});
