import { contendingTeams, type TeamRecords } from "../../workbook/teams";
import { defineRule } from "../rule";

/**
 * 三（三）2–3, 三（四）2–4: support, premises, funds, equipment, goals, rules and activities, and a studio's yearly plan,
 * must all be there.
 */
export default defineRule({
  meta: {
    id: "team-facility-system",
    summary: "Refuse a team that denies one of its facilities or rules",
    messages: { denied: "“{column}”填“否”，不符合申报条件；实际具备的请改为“是”，不具备的不能推荐。" },
    fix: "none",
  },
  *check({ records }) {
    for (const team of contendingTeams(records)) {
      for (const { value, at, column } of assertions(team)) {
        if (value === "否") yield { messageId: "denied", at: [at], data: { column: column.header } };
      }
    }
  },
});

function assertions({ category, team }: TeamRecords) {
  const { leadershipSupport, venue, fund, office, device, goals, rules, activities } = team;
  const common = [leadershipSupport, venue, fund, office, device, goals, rules, activities];
  return category === "studio" ? [...common, team.yearPlan] : common;
}
