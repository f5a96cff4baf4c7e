import { isAtLeastGrade, isSkillGrade } from "../../dictionaries/skillGrades";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";

/** 三（三）1: the leader of a station's team is 技师 or higher. */
export default defineRule({
  meta: {
    id: "leader-level",
    summary: "Ask for a workstation's leader to be a technician or higher",
    messages: { low: "负责人须具有{wanted}及以上职业资格，现为“{grade}”；填错的请更正，未达到的不能推荐。" },
    fix: "none",
  },
  *check({ records, notice }) {
    const wanted = notice.station.leaderSkill;
    for (const { category, team } of contendingTeams(records)) {
      if (category !== "station") continue;
      const { value: grade, at } = team.leader.skillLevel;
      if (grade === null || !isSkillGrade(grade) || isAtLeastGrade(grade, wanted)) continue;
      yield { messageId: "low", at: [at], data: { wanted, grade } };
    }
  },
});
