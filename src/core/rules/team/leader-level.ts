import { isAtLeastGrade, isSkillGrade } from "../../dictionaries/skillGrades";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";

/** 三（三）1: a team's leader is 技师 or higher. */
export default defineRule({
  meta: {
    id: "leader-level",
    summary: "Ask for a leader of the grade that the award wants",
    messages: { low: "负责人须具有{wanted}及以上职业资格，现为“{grade}”；填错的请更正，未达到的不能推荐。" },
    fix: "none",
    needs: [{ asked: "leaderSkill", columns: ["leader.skillLevel"] }],
  },
  *check({ records }) {
    for (const { team } of contendingTeams(records)) {
      const wanted = team.award.leaderSkill;
      if (wanted === null) continue;
      const { value: grade, at } = team.leader.skillLevel;
      if (grade === null || !isSkillGrade(grade) || isAtLeastGrade(grade, wanted)) continue;
      yield { messageId: "low", at: [at], data: { wanted, grade } };
    }
  },
});
