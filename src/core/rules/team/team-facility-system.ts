import { foresees } from "../../notice/foresees";
import { fieldsIn } from "../../workbook/fields";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/**
 * 三（三）2–3, 三（四）2–4: support, premises, funds, equipment, goals, rules and activities, and a studio's yearly plan,
 * must all be there.
 */
export default defineRule({
  meta: {
    id: "team-facility-system",
    summary: "Refuse a nomination that denies one of the facilities or rules that are a condition",
    messages: { denied: "“{column}”填“否”，不符合申报条件；实际具备的请改为“是”，不具备的不能推荐。" },
    fix: "none",
    rowByRow: true,
  },
  *check({ records }) {
    for (const nomination of records.nominations.filter(isStanding)) {
      for (const { value, at, column } of assertions(nomination)) {
        if (value === "否" && !foresees(nomination.award, column.key, "否"))
          yield { messageId: "denied", at: [at], data: { column: column.header } };
      }
    }
  },
});

const assertions = fieldsIn(({ content }) => content === "assertion");
