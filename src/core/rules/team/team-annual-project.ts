import type { Project, Team } from "../../workbook/records";
import { teamsToldBy } from "../../workbook/teams";
import { defineRule } from "../rule";

const projectKinds = ["立项课题", "攻关项目"];

/**
 * 三（三）3, 三（四）3: at least one project approved by the unit each year, from the year in which the team was founded.
 * A project serves every year in which it runs.
 */
export default defineRule({
  meta: {
    id: "team-annual-project",
    summary: "Ask a team for an approved project in each year",
    messages: {
      missing:
        "{years}没有单位立项的创新课题或攻关项目，每年至少应有1项；请在“{sheet.projects}”中补填（类别为“立项课题”或“攻关项目”）。",
    },
    fix: "none",
    needs: [{ asked: "projectYears", sheet: "projects" }],
  },
  *check({ records }) {
    for (const { team, projects } of teamsToldBy("projects", records)) {
      const asked = yearsAsked(team);
      const missing = asked.filter((year) => !projects.some((project) => mayServe(project, year)));
      if (missing.length === 0) continue;
      yield { messageId: "missing", at: [team.name.at], data: { years: missing.map((year) => `${year}年`) } };
    }
  },
});

/**
 * The years since the founding, and the last in any case: a founding that is not known or lies beyond them all is to
 * be mended, and excuses the others at most.
 */
function yearsAsked({ foundedOn, award: { projectYears: years } }: Team): number[] {
  const last = Math.max(...years);
  const founded = Math.min(yearOf(foundedOn.value) ?? last, last);
  return years.filter((year) => year >= founded);
}

/**
 * False only when it is sure that the project does not run in the year: cells that were not read, and an end before the
 * beginning, are asked elsewhere.
 */
function mayServe({ kind, from, to, state }: Project, year: number): boolean {
  if (kind.value !== null && !projectKinds.includes(kind.value)) return false;
  const first = yearOf(from.value);
  const last = state.value === "进行中" ? null : yearOf(to.value);
  const [begun, ended] = first !== null && last !== null && last < first ? [last, first] : [first, last];
  return (begun === null || begun <= year) && (ended === null || year <= ended);
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
