import { isNonEmpty } from "../../cells/nonEmpty";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 五（二）: a station or studio hands in five kinds of sealed evidence. Blank answers are required-missing's. */
export default defineRule({
  meta: {
    id: "mat-checklist",
    summary: "Ask for each of the five kinds of evidence of a station or studio",
    messages: { missing: "缺少材料：{list}；请备齐并加盖公章后改填“是”。" },
    fix: "none",
  },
  *check({ records }) {
    for (const team of [...records.stations, ...records.studios].filter(isStanding)) {
      const missing = Object.values(team.proof).filter(({ value }) => value === "否");
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
