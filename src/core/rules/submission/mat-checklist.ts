import { isNonEmpty } from "../../cells/nonEmpty";
import { fieldsIn } from "../../workbook/fields";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 五（二）: what a team hands in beside its form, sealed. Blank answers are required-missing's. */
export default defineRule({
  meta: {
    id: "mat-checklist",
    summary: "Ask for each of the materials that go with a nomination",
    messages: { missing: "缺少材料：{list}；请备齐并加盖公章后改填“是”。" },
    fix: "none",
    rowByRow: true,
  },
  *check({ records }) {
    for (const nomination of records.nominations.filter(isStanding)) {
      const missing = materials(nomination).filter(({ value }) => value === "否");
      const at = missing.map((field) => field.at);
      if (!isNonEmpty(at)) continue;
      yield {
        messageId: "missing",
        at,
        data: { list: missing.map(({ column }) => column.header.replace("材料：", "")) },
      };
    }
  },
});

const materials = fieldsIn(({ content }) => content === "material");
