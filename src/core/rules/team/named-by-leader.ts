import { personKey } from "../../workbook/nameKeys";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";

/** 附件8: a team is named after its leader. Some are named otherwise, so a reason will do. */
export default defineRule({
  meta: {
    id: "named-by-leader",
    summary: "Ask for a reason when a team is not named after its leader",
    messages: {
      other: "{column}未含负责人姓名“{leader}”，{annex}要求以名字命名；请更正名称，或在“{column.waiver}”中写明。",
    },
    fix: "none",
    needs: [{ asked: "namedByLeader", columns: ["name", "leader.name"] }],
  },
  *check({ records }) {
    for (const { team } of contendingTeams(records)) {
      const { namedByLeader, form } = team.award;
      if (!namedByLeader || team.name.value === null || team.leader.name.value === null) continue;
      const leader = team.leader.name.value;
      if (personKey(team.name.value).includes(personKey(leader))) continue;
      yield {
        messageId: "other",
        at: [team.name.at, team.leader.name.at],
        data: { column: team.name.column.header, leader, annex: form?.annex ?? "通知" },
      };
    }
  },
});
