import { reach, tally, type Weight } from "../../workbook/evidence";
import { personKey } from "../../workbook/nameKeys";
import type { Honour } from "../../workbook/records";
import { teamsToldBy } from "../../workbook/teams";
import { defineRule } from "../rule";

/** 三（三）5, 三（四）5: the team or one of its members was commended for innovation; “近年来” sets no date. */
export default defineRule({
  meta: {
    id: "team-commended",
    summary: "Ask a team for a commendation for innovation",
    messages: {
      short:
        "团队或成员因创新业绩受表彰{count}人，至少应有{min}人；请在“{sheet.honours}”中补填（类别为“创新业绩表彰”），没有的不能推荐。",
    },
    fix: "none",
    needs: [{ asked: "commendedMin", sheet: "honours" }],
  },
  *check({ records }) {
    for (const { team, honours } of teamsToldBy("honours", records)) {
      const { commendedMin: min } = team.award;
      const commended = tally(honours, weightOf, ({ name }) => name.value && personKey(name.value));
      if (reach(commended, min) !== "short") continue;
      yield { messageId: "short", at: [team.name.at], data: { count: commended.counts, min } };
    }
  },
});

function weightOf({ kind }: Honour): Weight {
  if (kind.value === null) return "unreadable";
  return kind.value === "创新业绩表彰" ? "counts" : "no";
}
