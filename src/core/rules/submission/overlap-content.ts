import { groupBy } from "../../cells/groupBy";
import type { Notice } from "../../notice/notice";
import { bySubmission } from "../../quotas/submissions";
import { mustNotOverlap } from "../../workbook/overlaps";
import { recordLabel } from "../../workbook/recordLabel";
import type { Field } from "../../workbook/records";
import { groupSamePersons } from "../../workbook/sameness/persons";
import { contendingTeams, type TeamRecords } from "../../workbook/teams";
import { titleKey } from "../../workbook/titleKey";
import { defineRule } from "../rule";

/**
 * 四（四）: teams of one unit whose awards must not overlap should share neither people nor results. A leader of both is
 * overlap-leader's.
 */
export default defineRule({
  meta: {
    id: "overlap-content",
    summary: "Ask for a reason where teams that must not overlap share members or achievements",
    messages: {
      members: "{one}与{other}共有成员{names}；请调整，或在“{column.waiver}”中写明不重复交叉的理由。",
      projects: "{one}与{other}疑为同一成果：{names}；请调整，或在“{column.waiver}”中写明不重复交叉的理由。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const teams of bySubmission(contendingTeams(records), ({ team }) => team)) {
      yield* overlaps("members", sharedPeople(teams, notice), (name) => name);
      yield* overlaps("projects", sharedProjects(teams, notice), (name) => `“${name}”`);
    }
  },
});

/** The name of something of a team. */
interface Named {
  readonly team: TeamRecords;
  readonly name: Field<string>;
}
/** One thing, as two teams have it whose awards must not overlap. */
type Shared<T extends Named = Named> = readonly [ofOne: T, ofOther: T];

function* overlaps<Id extends string>(messageId: Id, shared: readonly Shared[], shown: (name: string) => string) {
  for (const ofOne of groupBy(shared, ([{ team }]) => team).values()) {
    for (const [first, ...others] of groupBy(ofOne, ([, { team }]) => team).values()) {
      const [one, other] = first.map(({ team }) => recordLabel(team.team));
      const names = [first, ...others].map(([{ name }]) => shown(name.value ?? ""));
      const at = [first[0].name.at, first[1].name.at, ...others.flatMap(([a, b]) => [a.name.at, b.name.at])] as const;
      yield { messageId, at, data: { one: one ?? "", other: other ?? "", names } };
    }
  }
}

function sharedPeople(teams: readonly TeamRecords[], notice: Notice): Shared[] {
  const people = teams.flatMap((team) =>
    team.people.map(({ name, birth, employer, role }) => ({ team, name, birth, employer, role })),
  );
  return groupSamePersons(people, notice)
    .flatMap((same) => acrossAwards(same, notice))
    .filter((pair) => pair.some(({ role }) => role.value !== "负责人"));
}

function sharedProjects(teams: readonly TeamRecords[], notice: Notice): Shared[] {
  const projects = teams.flatMap((team) => team.projects.map(({ name }) => ({ team, name })));
  const titled = projects.filter(({ name }) => titleKey(name.value ?? "", notice) !== "");
  return [...groupBy(titled, ({ name }) => titleKey(name.value ?? "", notice)).values()].flatMap((same) =>
    acrossAwards(same, notice),
  );
}

/** Of things that are the same, each two of different awards that must not overlap. */
function acrossAwards<T extends Named>(same: readonly T[], notice: Notice): Shared<T>[] {
  const ids = notice.awards.map(({ id }) => id);
  const place = ({ team }: T) => ids.indexOf(team.team.award.id);
  return same.flatMap((one) =>
    same
      .filter(
        (other) => place(one) < place(other) && mustNotOverlap(notice, one.team.team.award, other.team.team.award),
      )
      .map((other) => [one, other] as const),
  );
}
