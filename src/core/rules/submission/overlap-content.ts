import { isNonEmpty } from "../../cells/nonEmpty";
import { personKey } from "../../workbook/persons";
import type { Member, Project } from "../../workbook/records";
import { byName, comparePersons } from "../../workbook/samePerson";
import { contendingTeams, type TeamRecords } from "../../workbook/teams";
import { defineRule } from "../rule";
import { byUnit } from "./byUnit";

/**
 * 四（四）: a station and a studio of one unit should share neither people nor results. A leader of both is
 * overlap-leader's.
 */
export default defineRule({
  meta: {
    id: "overlap-content",
    summary: "Ask for a reason where a station and a studio share members or achievements",
    messages: {
      members: "{station}与{studio}共有成员{names}；请调整，或在例外说明中写明不重复交叉的理由。",
      projects: "{station}与{studio}疑为同一成果：{names}；请调整，或在例外说明中写明不重复交叉的理由。",
    },
    fix: "none",
  },
  *check({ records }) {
    const teams = contendingTeams(records);
    for (const ofUnit of byUnit(teams, ({ team }) => team)) {
      for (const [station, studio] of stationsWithStudios(ofUnit)) {
        const ids = { station: station.team.recordId.value ?? "", studio: studio.team.recordId.value ?? "" };
        const people = sharedPeople(station, studio);
        const peopleAt = people.flatMap(([a, b]) => [a.name.at, b.name.at]);
        if (isNonEmpty(peopleAt)) {
          yield {
            messageId: "members",
            at: peopleAt,
            data: { ...ids, names: people.map(([a]) => a.name.value ?? "") },
          };
        }
        const projects = sharedProjects(station, studio);
        const projectsAt = projects.flatMap(([a, b]) => [a.name.at, b.name.at]);
        if (isNonEmpty(projectsAt)) {
          yield {
            messageId: "projects",
            at: projectsAt,
            data: { ...ids, names: projects.map(([a]) => `“${a.name.value ?? ""}”`) },
          };
        }
      }
    }
  },
});

function stationsWithStudios(teams: readonly TeamRecords[]): (readonly [TeamRecords, TeamRecords])[] {
  const studios = teams.filter(({ category }) => category === "studio");
  const stations = teams.filter(({ category }) => category === "station");
  return stations.flatMap((station) => studios.map((studio) => [station, studio] as const));
}

function sharedPeople(station: TeamRecords, studio: TeamRecords): (readonly [Member, Member])[] {
  const namesakes = byName(studio.people);
  return station.people.flatMap((a) =>
    (namesakes.get(personKey(a.name.value ?? "")) ?? [])
      .filter((b) => comparePersons(a, b) === "certain" && !(a.role.value === "负责人" && b.role.value === "负责人"))
      .map((b) => [a, b] as const),
  );
}

function sharedProjects(station: TeamRecords, studio: TeamRecords): (readonly [Project, Project])[] {
  const byTitle = new Map(studio.projects.map((project) => [titleKey(project), project]));
  return station.projects.flatMap((a) => {
    const b = titleKey(a) === "" ? undefined : byTitle.get(titleKey(a));
    return b ? [[a, b] as const] : [];
  });
}

/** A project's name without what may be typed differently: width, spaces, quotation marks. */
function titleKey({ name }: Project): string {
  return (name.value ?? "").normalize("NFKC").replace(/[\s“”"《》]/g, "");
}
