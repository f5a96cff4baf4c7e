import { groupBy } from "../../cells/groupBy";
import { mapped } from "../../cells/nonEmpty";
import { bySubmission } from "../../quotas/submissions";
import { mustNotOverlap } from "../../workbook/overlaps";
import { recordLabel } from "../../workbook/recordLabel";
import type { Field, Team } from "../../workbook/records";
import { compareResults, resultKey } from "../../workbook/sameness/results";
import { compareUnits, sameUnitKey, unitRoot } from "../../workbook/sameness/units";
import { contendingTeams, type TeamRecords } from "../../workbook/teams";
import { titleKey } from "../../workbook/titleKey";
import { defineRule } from "../rule";

/**
 * 四（四）: teams that must not overlap and may be of one unit, or have one result, under two names. Who applies for both by
 * one name is overlap-unit's, results of one name are overlap-content's.
 */
export default defineRule({
  meta: {
    id: "overlap-possible",
    summary: "Ask about teams that must not overlap whose units or results go by nearly one name",
    messages: {
      units:
        "{units}疑为同一单位或其分支，分别申报（所属）{awards}；请核对：是同一单位的在“{column.waiver}”中写明两个项目不重复交叉，或保留一项。",
      unit: "“{unit}”是{awards}的申报单位或所属单位；请在“{column.waiver}”中写明两个项目不重复交叉，或保留一项。",
      results:
        "{one}的“{name}”与{other}的“{second}”疑为同一成果；请核对：是同一成果的予以调整，或在“{column.waiver}”中写明不重复交叉的理由。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const teams of bySubmission(contendingTeams(records), ({ team }) => team)) {
      const named = teams.flatMap(({ team }) =>
        unitsOf(team).map((field) => ({ team, field, name: field.value ?? "" })),
      );
      for (const alike of groupBy(named, ({ name }) => unitRoot(name, notice)).values()) {
        const clashing = alike.filter(({ team, name }) =>
          alike.some(
            (other) =>
              mustNotOverlap(notice, team.award, other.team.award) &&
              !isOneApplicant(team, other.team) &&
              compareUnits(name, other.name, notice) !== "different",
          ),
        );
        const [first, ...others] = clashing;
        if (!first) continue;
        const units = [...new Set(clashing.map(({ name }) => name))];
        const [unit = ""] = units;
        yield {
          messageId: units.length > 1 ? "units" : "unit",
          at: mapped([first, ...others], ({ field }) => field.at),
          data: {
            unit,
            units: units.map((name) => `“${name}”`),
            awards: [...new Set(clashing.map(({ team }) => team.award.name))],
          },
        };
      }
      const results = teams.flatMap(resultsOf).filter((result) => resultKey(result, notice) !== "");
      for (const alike of groupBy(results, (result) => resultKey(result, notice)).values()) {
        for (const [place, one] of alike.entries()) {
          for (const other of alike.slice(place + 1)) {
            if (!mustNotOverlap(notice, one.team.award, other.team.award)) continue;
            if (compareResults(one, other, notice) !== "perhaps" || areTitledAlike(one, other)) continue;
            const [name, second] = [one, other].map(({ project }) => project.name.value ?? "");
            const data = {
              one: recordLabel(one.team),
              other: recordLabel(other.team),
              name: name ?? "",
              second: second ?? "",
            };
            yield { messageId: "results", at: [one.project.name.at, other.project.name.at], data };
          }
        }
      }
    }

    function areTitledAlike({ project: one }: Result, { project: other }: Result): boolean {
      return titleKey(one.name.value ?? "", notice) === titleKey(other.name.value ?? "", notice);
    }

    function isOneApplicant({ applicant: { value: one } }: Team, { applicant: { value: other } }: Team): boolean {
      return one !== null && other !== null && sameUnitKey(one, notice) === sameUnitKey(other, notice);
    }
  },
});

/** Who applies, and where the team works: 所属单位. */
function unitsOf({ applicant, hostUnit }: Team): Field<string>[] {
  const units = applicant.value === hostUnit.value ? [applicant] : [applicant, hostUnit];
  return units.filter(({ value }) => value !== null);
}

type Result = ReturnType<typeof resultsOf>[number];

function resultsOf({ team, projects }: TeamRecords) {
  return projects.map((project) => ({ team, project, units: [team.hostUnit, team.applicant] }));
}
