import { chineseDate } from "../../cells/chineseDate";
import { lastFormDate } from "../../workbook/formDate";
import { defineRule } from "../rule";

/** 五（三）: a form is filled in between the notice and the deadline, both days included. */
export default defineRule({
  meta: {
    id: "fill-date-window",
    summary: "Ask for a date of filling in between the notice and the deadline",
    messages: {
      early: "{column.filledOn}{date}早于通知印发日期{issued}，请核对更正。",
      late: "{column.filledOn}{date}晚于报送截止日期{deadline}，请更正。",
    },
    fix: "none",
    rowByRow: true,
    toldOnce: ["early", "late"],
  },
  *check({ records, notice }) {
    const deadline = lastFormDate(notice);
    for (const { filledOn } of records.nominations) {
      if (filledOn.value === null) continue;
      const date = chineseDate(filledOn.value);
      if (filledOn.value < notice.issuedOn) {
        yield { messageId: "early", at: [filledOn.at], data: { date, issued: chineseDate(notice.issuedOn) } };
      } else if (filledOn.value > deadline) {
        yield { messageId: "late", at: [filledOn.at], data: { date, deadline: chineseDate(deadline) } };
      }
    }
  },
});
