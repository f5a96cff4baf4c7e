import { saysNone } from "../../workbook/saysNone";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";

/** 三（四）5: a team's leader has a professional title or a technical speciality. A blank title is asked elsewhere. */
export default defineRule({
  meta: {
    id: "leader-title",
    summary: "Ask for a leader's title or speciality",
    messages: { neither: "负责人职称或技能等级为“无”，又未写明技术专长；二者须有其一，请补填，都没有的不能推荐。" },
    fix: "none",
    needs: [{ asked: "leaderTitle", columns: ["leader.title"] }],
  },
  *check({ records }) {
    for (const { team } of contendingTeams(records)) {
      if (!team.award.leaderTitle) continue;
      const { title, specialty } = team.leader;
      if (title.value === null || !saysNone(title.value) || specialty.reading === "absent") continue;
      if (specialty.value !== null && !saysNone(specialty.value)) continue;
      yield { messageId: "neither", at: [specialty.at, title.at], data: {} };
    }
  },
});
