import { chineseDate } from "../../cells/chineseDate";
import { ofKind } from "../../workbook/nominations";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** Kunming's notice of 2020 asks for no such thing; others want teams that have run for some years. */
export default defineRule({
  meta: {
    id: "team-years",
    summary: "Ask for teams that have run for as long as the notice wants",
    messages: {
      short: "{founded}创建，至报送截止日不满{years}年；请核对创建日期，确实不满的不能推荐。",
    },
    fix: "none",
    needs: [{ asked: "yearsRunning", columns: ["foundedOn"] }],
  },
  *check({ records, notice }) {
    for (const { award, foundedOn } of ofKind(records, "team").filter(isStanding)) {
      const { at, value } = foundedOn;
      const years = award.yearsRunning;
      if (years === null || value === null) continue;
      // A month without its day is compared as such.
      const complete = `${Number(value.slice(0, 4)) + years}${value.slice(4)}`;
      if (complete <= notice.deadline.slice(0, complete.length)) continue;
      yield { messageId: "short", at: [at], data: { founded: chineseDate(value), years } };
    }
  },
});
