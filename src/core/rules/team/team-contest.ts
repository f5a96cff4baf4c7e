import { belonging, type Honoured, honouredIn } from "../../workbook/honoured";
import { personKey } from "../../workbook/nameKeys";
import { teamsToldBy } from "../../workbook/teams";
import { defineRule } from "../rule";

/**
 * 三（三）5: a team has won prizes in contests of its unit or of those above. The clause leaves open whose: the team's, its
 * people's, or those whom it trained; and when, but not that it must have been.
 */
export default defineRule({
  meta: {
    id: "team-contest",
    summary: "Ask a team for a prize in a skill contest",
    messages: {
      none: "未填写单位或上级组织的技能竞赛获奖情况；请在“{sheet.honours}”中补填（类别为“技能竞赛获奖”），确无获奖的请在“{column.waiver}”中写明。",
      outside:
        "技能竞赛获奖的{names}不在“{sheet.members}”中，也不是本团队培养的人才；请更正姓名，或补填团队的获奖情况，情况属实的在“{column.waiver}”中写明。",
    },
    fix: "none",
    needs: [{ asked: "contestAward", sheet: "honours" }],
  },
  *check({ records, notice }) {
    for (const entry of teamsToldBy("honours", records)) {
      const { team } = entry;
      if (!team.award.contestAward) continue;
      const honoured = honouredIn(entry.honours);
      const trained = new Set(honoured.filter(isOf("培养高技能人才")).map(({ name }) => personKey(name ?? "")));
      const isOwn = ({ name }: Honoured) =>
        (name !== null && trained.has(personKey(name))) || belonging(name, entry, entry.rows, notice) !== "outside";
      // A row whose 类别 cannot be read may be the prize.
      const prizes = honoured.filter((each) => isOf("技能竞赛获奖")(each) || each.honour.kind.value === null);
      const won = prizes.filter(({ honour: { on } }) => on.value === null || on.value <= notice.recent.to);
      if (won.some(isOwn)) continue;
      const names = [...new Set(won.flatMap(({ name }) => name ?? []))];
      const cells = [...new Set(won.map(({ honour }) => honour.name.at))];
      if (names.length === 0) yield { messageId: "none", at: [team.name.at], data: {} };
      else yield { messageId: "outside", at: [team.name.at, ...cells], data: { names } };
    }
  },
});

function isOf(kind: string): (honoured: Honoured) => boolean {
  return ({ honour }) => honour.kind.value === kind;
}
