import { ofKind } from "../../workbook/nominations";
import { saysNone } from "../../workbook/saysNone";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（二）1, 3: a pair takes part in innovation and contests, and has solved problems of its enterprise. */
export default defineRule({
  meta: {
    id: "pair-assertions",
    summary: "Ask for what a pair must assert: its part in innovation, and its contribution",
    messages: {
      blank: "{category}各项条件须同时具备，“{column}”未填；请补填。",
      denied: "{category}各项条件须同时具备，“{column}”为“{answer}”；请核对，确不具备的改为“不予推荐”。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records }) {
    for (const { award, activity, contribution } of ofKind(records, "pair").filter(isStanding)) {
      const category = award.name;
      for (const { column, at, value, reading } of [activity, contribution]) {
        if (reading === "blank") yield { messageId: "blank", at: [at], data: { category, column: column.header } };
        else if (value !== null && (value === "否" || saysNone(value))) {
          yield { messageId: "denied", at: [at], data: { category, column: column.header, answer: value } };
        }
      }
    }
  },
});
