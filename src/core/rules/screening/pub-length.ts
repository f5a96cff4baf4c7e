import { workingDays } from "../../cells/workingDays";
import { screenedLists } from "../../quotas/screenedLists";
import { defineRule } from "../rule";

/** 四（三）: a notice may ask for so many working days of publicity; where it does not, the customary number is advised. */
export default defineRule({
  meta: {
    id: "pub-length",
    summary: "Count the working days of publicity",
    messages: {
      belowMinimum: "公示{days}个工作日（{from}至{to}），少于规定的{wanted}个工作日；请补足公示时间。",
      short: "公示{days}个工作日（{from}至{to}）；通知未规定天数，一般不少于{wanted}个工作日，请酌情延长。",
    },
    fix: "none",
    toldOnce: ["belowMinimum", "short"],
  },
  *check({ records, notice: { publicity } }) {
    for (const { screening } of screenedLists(records)) {
      const from = screening?.publicFrom.value ?? null;
      const to = screening?.publicTo.value ?? null;
      if (!screening || from === null || to === null || to < from) continue;
      const days = workingDays(from, to, publicity);
      const wanted = publicity.minDays ?? publicity.customaryDays;
      if (days >= wanted) continue;
      const messageId = publicity.minDays === null ? "short" : "belowMinimum";
      yield { messageId, at: [screening.publicTo.at, screening.publicFrom.at], data: { days, from, to, wanted } };
    }
  },
});
