import { chineseDate } from "../../cells/chineseDate";
import { isAtLeastGrade, isSkillGrade, type SkillGrade, skillGradeNames } from "../../dictionaries/skillGrades";
import type { Notice } from "../../notice/notice";
import { reach, type Weight, weighRows } from "../../workbook/evidence";
import { belonging, type Honoured, honouredIn } from "../../workbook/honoured";
import { personKey } from "../../workbook/nameKeys";
import { recency } from "../../workbook/recency";
import { type TeamRecords, teamsToldBy } from "../../workbook/teams";
import { isTrainingDisputed } from "../../workbook/trainingDisputed";
import { defineRule } from "../rule";

/**
 * 三（三）5: in the last two years a team has trained 1—2 people to 高技能人才; the lower number is the minimum.
 * Trained is who rose, to 高级工 or higher; a person who rose twice is one person. Whoever stands in no row of the team's
 * list, not even as 单位其他高技能人才, is the clerk's to explain.
 */
export default defineRule({
  meta: {
    id: "team-talents",
    summary: "Ask a team for highly skilled people trained in the last two years",
    messages: {
      short:
        "{from}以来培养的高技能人才{count}人，至少应有{min}人；请在“{sheet.honours}”中补填（类别为“培养高技能人才”，现等级{grade}及以上且高于原等级）。",
      early:
        "{from}以来培养的高技能人才{count}人，至少应有{min}人；{graceFrom}以后另有{early}人，是否算作近2年请核实并在“{column.waiver}”中写明。",
      outside:
        "{from}以来培养的高技能人才{count}人，至少应有{min}人；另有{others}人（{names}）不在“{sheet.members}”中，请更正姓名或补填成员，确由本团队培养的在“{column.waiver}”中写明。",
      disputed:
        "{from}以来培养的高技能人才{count}人，至少应有{min}人；另有{others}人的“{column.levelAfter}”与“{column.what}”不一致，请按证书核实更正，属实的在“{column.waiver}”中写明。",
      fewest:
        "{from}以来培养的高技能人才{count}人，达到{min}—{upper}人的下限；还有其他人的请在“{sheet.honours}”中一并填写。",
    },
    fix: "none",
    needs: [{ asked: "talents.min", sheet: "honours" }],
  },
  *check({ records, notice }) {
    const from = chineseDate(notice.recent.from);
    const graceFrom = chineseDate(notice.recent.graceFrom);
    for (const entry of teamsToldBy("honours", records)) {
      const { team } = entry;
      if (team.award.talents === null) continue;
      const { min, upper, skill: grade } = team.award.talents;
      const honoured = honouredIn(entry.honours);
      const weigh = (each: Honoured) => weightOf(each, grade, entry, notice);
      const trained = weighRows(honoured, weigh, ({ name }) => name && personKey(name));
      const { counts: count, doubtful: early } = trained;
      const at = [team.name.at] as const;
      const reached = reach(trained, min);
      if (reached === "short") yield { messageId: "short", at, data: { from, count, min, grade } };
      if (reached === "doubtful") yield { messageId: "early", at, data: { from, count, min, graceFrom, early } };
      if (reached === "outside") {
        const names = new Set(honoured.filter((each) => weigh(each) === "outside").flatMap(({ name }) => name ?? []));
        const data = { from, count, min, others: trained.outside, names: [...names] };
        yield { messageId: "outside", at, data };
      }
      if (reached === "disputed") {
        yield { messageId: "disputed", at, data: { from, count, min, others: trained.disputed } };
      }
      if (reached === "met" && upper !== null && count < upper) {
        yield { messageId: "fewest", at, data: { from, count, min, upper } };
      }
    }
  },
});

function weightOf({ honour, name }: Honoured, grade: SkillGrade, entry: TeamRecords, notice: Notice): Weight {
  const { kind, on, levelBefore, levelAfter } = honour;
  if (kind.value !== null && kind.value !== "培养高技能人才") return "no";
  const recent = recency(on.value, notice);
  const after = gradeOf(levelAfter.value);
  const before = gradeOf(levelBefore.value);
  if (recent === "no" || (after && !isAtLeastGrade(after, grade))) return "no";
  if (after && before && skillGradeNames.indexOf(after) <= skillGradeNames.indexOf(before)) return "no";
  const place = belonging(name, entry, entry.rows, notice);
  if (!kind.value || !after || !before || place === "unknown") return "unreadable";
  if (place === "outside") return place;
  return isTrainingDisputed(honour) ? "disputed" : recent;
}

function gradeOf(value: string | null): SkillGrade | null {
  return value !== null && isSkillGrade(value) ? value : null;
}
