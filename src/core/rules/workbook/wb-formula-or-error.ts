import { columnLetters } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
import { defineRule } from "../rule";

const valuesShown = 3;

/** No clause: a formula may give another value elsewhere; an error value, a picture and a result to come are none. */
export default defineRule({
  meta: {
    id: "wb-formula-or-error",
    summary: "Report formulas, error values and pictures where a value should stand",
    messages: {
      formula: "此格为公式，结果为“{value}”；请改为填写的值。",
      formulas: "{column}列有{count}格为公式，结果为{values}；请改为填写的值。",
      uncalculated: "此格为公式，尚未计算，结果未知；请用 Excel 或 WPS 打开工作簿，保存后重新检查，或改填内容。",
      errorValue: "此格为错误值{code}；请改填正确的内容。",
      picture: "此格放的是图片，未读取；请改填文字。",
    },
    fix: "proposed",
    toldOnce: ["uncalculated", "errorValue"],
  },
  *check({ records }) {
    for (const seen of records.observations) {
      const at = [seen.at] as const;
      if (seen.kind === "error-value") yield { messageId: "errorValue", at, data: { code: seen.code } };
      if (seen.kind === "uncalculated" || seen.kind === "picture") yield { messageId: seen.kind, at, data: {} };
    }
    // Filled down a column, a formula is one.
    const formulas = records.observations.filter((seen) => seen.kind === "formula");
    for (const [first, ...others] of groupBy(formulas, ({ at }) => `${at.sheet}\n${at.column}`).values()) {
      const [edit, ...edits] = [first, ...others].map(({ at, value }) => ({ at, value: value === "" ? null : value }));
      if (!edit) continue;
      const at = [first.at, ...others.map((seen) => seen.at)] as const;
      const fix = { safe: false, edits: [edit, ...edits] } as const;
      if (others.length === 0) yield { messageId: "formula", at, data: { value: first.value }, fix };
      else {
        const values = [first, ...others].slice(0, valuesShown).map(({ value }) => `“${value}”`);
        const data = {
          column: columnLetters(first.at.column),
          count: at.length,
          values: `${values.join("、")}${at.length > valuesShown ? "等" : ""}`,
        };
        yield { messageId: "formulas", at, data, fix };
      }
    }
  },
});
