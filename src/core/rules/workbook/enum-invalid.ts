import { isPlaceholder } from "../../notice/isPlaceholder";
import { choiceValues } from "../../workbook/reading/choices";
import { defineFieldRule } from "../rule";
import { isChoiceColumn } from "./choiceColumns";

/** More choices than this are looked up in the list. */
const fewChoices = 8;

/** 附件1, 4, 6, 8: what the forms let one choose from (民族 by GB/T 3304, 文化程度 by GB/T 4658, 政治面貌 by GB/T 4762). */
export default defineFieldRule({
  meta: {
    id: "enum-invalid",
    summary: "Reject what is none of a column's choices",
    messages: {
      few: "“{text}”不在可选项内；请改填{values}。",
      many: "“{text}”不在“{column}”的可选项内；请从列表中选择。",
    },
    fix: "none",
    toldOnce: ["few", "many"],
  },
  columns: isChoiceColumn,
  *check(field, { notice }) {
    if (field.reading !== "unreadable" || isPlaceholder(notice, field.text)) return;
    const text = field.text.trim();
    const values = choiceValues(field.column);
    if (values.length <= fewChoices) {
      yield { messageId: "few", at: [field.at], data: { text, values: values.map((value) => `“${value}”`) } };
    } else {
      yield { messageId: "many", at: [field.at], data: { text, column: field.column.header } };
    }
  },
});
