import { groupBy } from "../../cells/groupBy";
import { type KnownPlaces, similarUnitKey, unitKey } from "../../workbook/nameKeys";
import type { Field, Member, Project, Team } from "../../workbook/records";
import { byName, type Identity } from "../../workbook/samePerson";
import type { TeamRecords } from "../../workbook/teams";
import { titleKey } from "../../workbook/titleKey";
import { type Link, linksAcross } from "./links";
import { personLevels, type SamePerson } from "./personLinks";

/** A team, or something of it, with the cell that names it. */
export interface OfTeam {
  readonly team: Team;
  readonly name: Field<string>;
}
type OfLeader = OfTeam & Identity;
type OfMember = OfTeam & { readonly member: Member };
type OfProject = OfTeam & { readonly project: Project };

type UnitOf = (team: Team) => string;

/** Teams of one name in one company; or in two whose names are alike. */
export function sameTeams(
  teams: readonly TeamRecords[],
  unitOf: UnitOf,
  notice: KnownPlaces,
): Iterable<Link<OfTeam, "all" | "host">> {
  const items = teams.map(({ team }): OfTeam => ({ team, name: team.name }));
  return linksAcross(
    byTitle(items, notice),
    [
      ["all", ({ team }) => keyOf(host(team), unitKey, notice)],
      ["host", ({ team }) => keyOf(host(team), similarUnitKey, notice)],
    ],
    ({ team }) => unitOf(team),
  );
}

/** Teams whose leaders are of one name. */
export function sameLeaders(
  teams: readonly TeamRecords[],
  unitOf: UnitOf,
  notice: KnownPlaces,
): Iterable<Link<OfLeader, SamePerson>> {
  const items = teams.map(({ team }): OfLeader => {
    return { team, ...team.leader, employer: host(team) };
  });
  return linksAcross(byName(items).values(), personLevels(notice), ({ team }) => unitOf(team));
}

/** Teams of one applicant. */
export function sameApplicants(
  teams: readonly TeamRecords[],
  unitOf: UnitOf,
  notice: KnownPlaces,
): Iterable<Link<OfTeam, "all">> {
  const items = teams.map(({ team }): OfTeam => ({ team, name: team.applicant }));
  const known = items.filter(({ name }) => keyOf(name, unitKey, notice) !== null);
  const byApplicant = groupBy(known, ({ name }) => unitKey(name.value ?? "", notice));
  return linksAcross(byApplicant.values(), [["all", () => ""]], ({ team }) => unitOf(team));
}

/** People who are in teams of several units. Who leads them all is left out: leaders are compared by themselves. */
export function* sharedMembers(
  teams: readonly TeamRecords[],
  unitOf: UnitOf,
  notice: KnownPlaces,
): Iterable<Link<OfMember, Exclude<SamePerson, "name">>> {
  const items = teams.flatMap(({ team, people }) =>
    people.map((member): OfMember => ({ team, name: member.name, member })),
  );
  const levels = personLevels(notice).map(([same, keyOf]) => [same, ({ member }: OfMember) => keyOf(member)] as const);
  for (const { same, ...link } of linksAcross(byName(items).values(), levels, ({ team }) => unitOf(team))) {
    const isOfLeaders = link.items.every(({ member }) => member.role.value === "负责人");
    if (same !== "name" && !isOfLeaders) yield { same, ...link };
  }
}

/** Achievements of one title: of one company, approved by one body, or alike in nothing but the title. */
export function sharedProjects(
  teams: readonly TeamRecords[],
  unitOf: UnitOf,
  notice: KnownPlaces,
): Iterable<Link<OfProject, "host" | "grantor" | "title">> {
  const items = teams.flatMap(({ team, projects }) =>
    projects.map((project): OfProject => ({ team, name: project.name, project })),
  );
  return linksAcross(
    byTitle(items, notice),
    [
      ["host", ({ team }) => keyOf(host(team), similarUnitKey, notice)],
      ["grantor", ({ project }) => keyOf(project.grantor, similarUnitKey, notice)],
      ["title", () => ""],
    ],
    ({ team }) => unitOf(team),
  );
}

function byTitle<T extends OfTeam>(items: readonly T[], notice: KnownPlaces): Iterable<readonly T[]> {
  const titled = items.filter(({ name }) => keyOf(name, titleKey, notice) !== null);
  return groupBy(titled, ({ name }) => titleKey(name.value ?? "", notice)).values();
}

/** 附件6: the company where a team works; the applicant where that is not filled in. */
function host({ hostUnit, applicant }: Team): Field<string> {
  return hostUnit.value === null ? applicant : hostUnit;
}

function keyOf(
  { value }: Field<string>,
  key: (text: string, notice: KnownPlaces) => string,
  notice: KnownPlaces,
): string | null {
  return value === null ? null : key(value, notice) || null;
}
