import { foresees } from "../../notice/foresees";
import { ofKind } from "../../workbook/nominations";
import { choiceValues } from "../../workbook/reading/choices";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** What a list of choices has for whom it does not name. */
const other = "其他";

/** 四（一）: leaders come from workers of the front line, research and medicine, with regard to migrant workers. */
export default defineRule({
  meta: {
    id: "leader-kind",
    summary: "Ask about leaders of none of the groups that the notice names",
    messages: {
      other: "“{column}”为“其他”，不在{named}之列；请核对改选，确需推荐的在“{column.waiver}”中写明具体身份和理由。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const { leader, award } of ofKind(records, "team").filter(isStanding)) {
      const { at, value, column } = leader.kind;
      if (value !== other || foresees(award, column.key, other)) continue;
      const named = choiceValues(column).filter((choice) => choice !== other);
      yield { messageId: "other", at: [at], data: { column: column.header, named } };
    }
  },
});
