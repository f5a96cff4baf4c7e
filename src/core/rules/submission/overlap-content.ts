import { groupBy } from "../../cells/groupBy";
import { bySubmission } from "../../quotas/submissions";
import { recordLabel } from "../../workbook/recordLabel";
import type { Field } from "../../workbook/records";
import { groupSamePersons } from "../../workbook/samePerson";
import { contendingTeams, type TeamRecords } from "../../workbook/teams";
import { titleKey } from "../../workbook/titleKey";
import { defineRule } from "../rule";

/**
 * 四（四）: a station and a studio of one unit should share neither people nor results. A leader of both is
 * overlap-leader's.
 */
export default defineRule({
  meta: {
    id: "overlap-content",
    summary: "Ask for a reason where a station and a studio share members or achievements",
    messages: {
      members: "{station}与{studio}共有成员{names}；请调整，或在“例外说明”中写明不重复交叉的理由。",
      projects: "{station}与{studio}疑为同一成果：{names}；请调整，或在“例外说明”中写明不重复交叉的理由。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const teams of bySubmission(contendingTeams(records), ({ team }) => team)) {
      yield* overlaps("members", sharedPeople(teams), (name) => name);
      yield* overlaps("projects", sharedProjects(teams), (name) => `“${name}”`);
    }
  },
});

/** The name of something of a team. */
interface Named {
  readonly team: TeamRecords;
  readonly name: Field<string>;
}
/** One thing, as a station has it and as a studio has it. */
type Shared<T extends Named = Named> = readonly [ofStation: T, ofStudio: T];

function* overlaps<Id extends string>(messageId: Id, shared: readonly Shared[], shown: (name: string) => string) {
  for (const ofStation of groupBy(shared, ([{ team }]) => team).values()) {
    for (const [first, ...others] of groupBy(ofStation, ([, { team }]) => team).values()) {
      const [station, studio] = first.map(({ team }) => recordLabel(team.team));
      const names = [first, ...others].map(([{ name }]) => shown(name.value ?? ""));
      const at = [first[0].name.at, first[1].name.at, ...others.flatMap(([a, b]) => [a.name.at, b.name.at])] as const;
      yield { messageId, at, data: { station: station ?? "", studio: studio ?? "", names } };
    }
  }
}

function sharedPeople(teams: readonly TeamRecords[]): Shared[] {
  const people = teams.flatMap((team) =>
    team.people.map(({ name, birth, employer, role }) => ({ team, name, birth, employer, role })),
  );
  return groupSamePersons(people)
    .flatMap(acrossKinds)
    .filter((pair) => pair.some(({ role }) => role.value !== "负责人"));
}

function sharedProjects(teams: readonly TeamRecords[]): Shared[] {
  const projects = teams.flatMap((team) => team.projects.map(({ name }) => ({ team, name })));
  const titled = projects.filter(({ name }) => titleKey(name.value ?? "") !== "");
  return [...groupBy(titled, ({ name }) => titleKey(name.value ?? "")).values()].flatMap(acrossKinds);
}

/** Of things that are the same, each of a station with each of a studio. */
function acrossKinds<T extends Named>(same: readonly T[]): Shared<T>[] {
  const ofStudios = same.filter(({ team }) => team.category === "studio");
  return same
    .filter(({ team }) => team.category === "station")
    .flatMap((ofStation) => ofStudios.map((ofStudio) => [ofStation, ofStudio] as const));
}
