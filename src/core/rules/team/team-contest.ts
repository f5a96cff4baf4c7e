import { teamsToldBy } from "../../workbook/teams";
import { defineRule } from "../rule";

/** 三（三）5: a team has won prizes in contests of its unit or of those above; the clause leaves open who and when. */
export default defineRule({
  meta: {
    id: "team-contest",
    summary: "Ask a team for a prize in a skill contest",
    messages: {
      none: "未填写单位或上级组织的技能竞赛获奖情况；请在“{sheet.honours}”中补填（类别为“技能竞赛获奖”），确无获奖的请在“{column.waiver}”中写明。",
    },
    fix: "none",
    needs: [{ asked: "contestAward", sheet: "honours" }],
  },
  *check({ records }) {
    for (const { team, honours } of teamsToldBy("honours", records)) {
      if (!team.award.contestAward) continue;
      // A row whose 类别 cannot be read may be the prize.
      if (honours.some(({ kind }) => kind.value === "技能竞赛获奖" || kind.value === null)) continue;
      yield { messageId: "none", at: [team.name.at], data: {} };
    }
  },
});
