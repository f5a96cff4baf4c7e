import { screenedLists } from "../../quotas/screenedLists";
import type { Field } from "../../workbook/records";
import { defineRule } from "../rule";

/** 附件3, 5, 7, 9: material is received, then reviewed, then the letter signed, all between the notice and its deadline. */
export default defineRule({
  meta: {
    id: "letter-date-order",
    summary: "Keep a letter's dates in their order and between the notice and its deadline",
    messages: {
      outside:
        "{column}{date}不在通知印发至报送截止（{from}至{to}）之间；请核对，属实的在本行“{column.note}”中写明理由。",
      disordered: "{later}{laterDate}早于{earlier}{earlierDate}；请核对先后，属实的在本行“{column.note}”中写明理由。",
    },
    fix: "none",
    toldOnce: ["outside", "disordered"],
  },
  *check({ records, notice }) {
    const [from, to] = [notice.issuedOn, notice.deadline.slice(0, 10)];
    for (const { screening } of screenedLists(records)) {
      if (!screening) continue;
      // The order of dates that are wrong anyhow tells nothing.
      let earlier: Field<string> | null = null;
      for (const field of [screening.receivedUntil, screening.reviewedOn, screening.letterOn]) {
        const date = field.value;
        if (date === null) continue;
        if (date < from || date > to) {
          yield { messageId: "outside", at: [field.at], data: { column: field.column.header, date, from, to } };
          continue;
        }
        if (earlier?.value && date < earlier.value) {
          const data = {
            later: field.column.header,
            laterDate: date,
            earlier: earlier.column.header,
            earlierDate: earlier.value,
          };
          yield { messageId: "disordered", at: [field.at, earlier.at], data };
        }
        earlier = field;
      }
    }
  },
});
