import { yearsIn } from "../../cells/yearsIn";
import { personsOf } from "../../workbook/persons";
import { saysNone } from "../../workbook/saysNone";
import { standIn } from "../../workbook/standIn";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 附件1, 附件4, 附件8 ask when an award was won (何时); a text without a year does not say it. */
export default defineRule({
  meta: {
    id: "awards-year",
    summary: "Ask for the year of awards on the sheets of workers, pairs and studios",
    messages: {
      noYear: "“{column}”未写明年份；请补写获奖年份，如“{year}年”，没有的填“无”。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records, notice }) {
    const year = notice.since.slice(0, 4);
    const awards = personsOf(records)
      .filter(({ nomination }) => isStanding(nomination))
      .flatMap((person) => person.awards ?? []);
    for (const field of awards) {
      const { column, at, value } = field;
      if (value === null || saysNone(value) || standIn(field, notice)) continue;
      if (yearsIn(value).length === 0) yield { messageId: "noYear", at: [at], data: { column: column.header, year } };
    }
  },
});
