import { readLevel } from "../../dictionaries/levels";
import { isSkillGrade } from "../../dictionaries/skillGrades";
import type { WantedLevel } from "../../notice/schema/award";
import { isNamedAsLeader } from "../../workbook/leaderRow";
import { levelWeight } from "../../workbook/levelWeight";
import { memberLevel } from "../../workbook/memberLevel";
import { contendingTeams, type TeamRecords } from "../../workbook/teams";
import { defineRule } from "../rule";

/** 三（三）1: a team's leader is 技师 or higher; where only what was chosen says so, and no certificate, the clerk is asked. */
export default defineRule({
  meta: {
    id: "leader-level",
    summary: "Ask for a leader of the grade that the award wants",
    messages: {
      low: "负责人须具有{wanted}及以上职业资格，现为“{grade}”；填错的请更正，未达到的不能推荐。",
      disputed:
        "负责人须具有{wanted}及以上职业资格，所选等级为“{grade}”，而证书写作“{text}”；请按证书核实更正，属实的在“{column.waiver}”中写明。",
    },
    fix: "none",
    needs: [{ asked: "leaderSkill", columns: ["leader.skillLevel"] }],
  },
  *check({ records }) {
    for (const entry of contendingTeams(records)) {
      const wanted = entry.team.award.leaderSkill;
      if (wanted === null) continue;
      const { skillLevel, title } = entry.team.leader;
      const level = { skill: wanted, title: null };
      const applied = readLevel(title.value ?? "", {
        chosen: skillLevel.value,
        employer: entry.team.hostUnit.value,
      });
      const { value: grade, at } = skillLevel;
      if (grade === null || !isSkillGrade(grade)) continue;
      const weight = levelWeight(applied, level);
      if (weight === "no") yield { messageId: "low", at: [at], data: { wanted, grade } };
      else if (weight === "disputed") {
        yield { messageId: "disputed", at: [at, title.at], data: { wanted, grade, text: title.value ?? "" } };
      } else {
        const row = disputedRow(entry, level);
        const text = row?.qualification.value ?? "";
        if (row) yield { messageId: "disputed", at: [at, row.qualification.at], data: { wanted, grade, text } };
      }
    }
  },
});

/** The leader's row in the team, where its certificate does not carry the grade that is chosen beside it. */
function disputedRow({ team, people }: TeamRecords, wanted: WantedLevel) {
  const row = people.find((person) => isNamedAsLeader(person, team));
  return row && levelWeight(memberLevel(row), wanted) === "disputed" ? row : null;
}
