import { isNonEmpty } from "../../cells/nonEmpty";
import type { SkillGrade } from "../../dictionaries/skillGrades";
import { hasLeaderRow } from "../../workbook/leaderRow";
import { memberLevel } from "../../workbook/memberLevel";
import { type KnownPlaces, personKey, unitKey } from "../../workbook/nameKeys";
import type { Member, Team } from "../../workbook/records";
import { contendingTeams, type TeamRecords } from "../../workbook/teams";
import { defineRule } from "../rule";

/** 附件8: 人数 are the leader and the members. 附件6: the four kinds of skilled people are among 职工人数, and those whom the list names are among them. */
export default defineRule({
  meta: {
    id: "team-headcount",
    summary: "Compare a team's headcount with its rows, and its unit's skilled people with the staff",
    messages: {
      differs: "人数填{headcount}人，“{sheet.members}”中负责人和成员共{people}人；请核对，使两处一致。",
      fewer: "{numbers}，少于“{sheet.members}”中所列的本单位人员（含兼职）；请核对，使两处一致。",
      exceeds:
        "四类技能人才合计{skilled}人，大于职工人数{staff}人；请核对更正，因兼职造成的在“{column.waiver}”中写明。",
    },
    fix: "proposed",
  },
  *check({ records, notice }) {
    for (const entry of contendingTeams(records)) {
      const { staff, count, headcount } = entry.team;
      const counts = [count.seniorTechnician, count.technician, count.seniorWorker, count.other];
      const skilled = counts.reduce((sum, { value }) => sum + (value ?? 0), 0);
      if (staff.value !== null && skilled > staff.value) {
        const at = [staff.at, ...counts.map((field) => field.at)] as const;
        yield { messageId: "exceeds", at, data: { skilled, staff: staff.value } };
      }
      const fewer = fewerThanListed(entry, notice);
      const at = fewer.map(({ field }) => field.at);
      if (isNonEmpty(at)) {
        const numbers = fewer.map(
          ({ field, listed }) => `“${field.column.header}”填${field.value}人（所列${listed}人）`,
        );
        yield { messageId: "fewer", at, data: { numbers } };
      }
      // A team without any row, and rows of unknown role, are asked about elsewhere.
      if (headcount.value === null || entry.people.length === 0 || entry.unplaced.length > 0) continue;
      const people = entry.people.length + (hasLeaderRow(entry) ? 0 : 1);
      if (headcount.value === people) continue;
      yield {
        messageId: "differs",
        at: [headcount.at],
        data: { headcount: headcount.value, people },
        fix: { safe: false, edits: [{ at: headcount.at, value: people }] },
      };
    }
  },
});

/** The numbers of people, and of skilled ones, that the team's own rows exceed. */
function fewerThanListed({ team, rows }: TeamRecords, notice: KnownPlaces) {
  const { seniorTechnician, technician, seniorWorker, other } = team.count;
  const ofUnit = rows.filter((row) => isOfUnit(row, team, notice));
  const kinds: readonly (readonly [Team["count"]["other"], readonly SkillGrade[]])[] = [
    [seniorTechnician, ["高级技师"]],
    [technician, ["技师"]],
    [seniorWorker, ["高级工"]],
    [other, ["中级工", "初级工"]],
  ];
  const numbers = [
    { field: team.staff, people: ofUnit.filter(({ partTime }) => partTime.value !== "是") },
    ...kinds.map(([field, grades]) => {
      return { field, people: ofUnit.filter((row) => grades.some((grade) => gradeOf(row) === grade)) };
    }),
  ];
  return numbers.flatMap(({ field, people }) => {
    const listed = new Set(people.map(({ name, birth }) => personKey(name.value ?? "") + birth.value)).size;
    return field.value !== null && field.value < listed ? [{ field, listed }] : [];
  });
}

/** Null also where the grade chosen is none that the certificate carries, which is told elsewhere. */
function gradeOf(row: Member): SkillGrade | null {
  const level = memberLevel(row);
  return level && level.carried === undefined ? level.skill : null;
}

/** Part-timers are counted with the unit; who belongs to another one and is no part-timer is not. */
function isOfUnit({ employer, partTime }: Member, { hostUnit, applicant }: Team, notice: KnownPlaces): boolean {
  const [own, ...units] = [employer, hostUnit, applicant].map(({ value }) => value && unitKey(value, notice));
  return partTime.value === "是" || !own || units.includes(own);
}
