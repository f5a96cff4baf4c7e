import type { Field, Member, Project, Team } from "../../workbook/records";
import type { Identity, PersonGrounds } from "../../workbook/sameness/persons";
import { compareResults, resultKey, sameResultKeys } from "../../workbook/sameness/results";
import { compareTeams, teamIdentity, teamKeys } from "../../workbook/sameness/teams";
import { compareUnits, unitRoot } from "../../workbook/sameness/units";
import type { TeamRecords } from "../../workbook/teams";
import { type Link, personsAcross, thingsAcross } from "./links";

/** A team, or something of it, with the cell that names it. */
export interface OfTeam {
  readonly team: Team;
  readonly name: Field<string>;
}
type OfLeader = OfTeam & Identity;
type OfMember = OfTeam & Identity & { readonly role: Member["role"] };
type OfUnit = OfTeam & { readonly isApplicant: boolean };
type OfProject = OfTeam & { readonly project: Project };

type UnitOf = (team: Team) => string;

/** Teams that are one, or may be. */
export function teamLinks(teams: readonly TeamRecords[], unitOf: UnitOf, known: PersonGrounds): Iterable<Link<OfTeam>> {
  const items = teams.map(({ team }): OfTeam => ({ team, name: team.name })).filter(({ name }) => name.value !== null);
  return thingsAcross(
    items,
    {
      compare: (one, other) => compareTeams(teamIdentity(one.team), teamIdentity(other.team), known),
      keysOf: ({ team }) => teamKeys(teamIdentity(team), known),
      profileOf: ({ team }) => profile([team.name, team.hostUnit, team.applicant, team.leader.name]),
    },
    ({ team }) => unitOf(team),
  );
}

/** Teams whose leaders are one person, or may be. */
export function leaderLinks(
  teams: readonly TeamRecords[],
  unitOf: UnitOf,
  known: PersonGrounds,
): Iterable<Link<OfLeader>> {
  const items = teams.map(({ team }): OfLeader => {
    const { leader, hostUnit, applicant, phone } = team;
    return { team, ...leader, employer: hostUnit.value === null ? applicant : hostUnit, phone };
  });
  return personsAcross(items, ({ team }) => unitOf(team), known);
}

/** Teams of one applicant, or of units that may be one: who applies here may be the company where one works there. */
export function applicantLinks(
  teams: readonly TeamRecords[],
  unitOf: UnitOf,
  known: PersonGrounds,
): Iterable<Link<OfUnit>> {
  const items = teams.flatMap(({ team }): OfUnit[] => {
    const applicant = { team, name: team.applicant, isApplicant: true };
    const host = { team, name: team.hostUnit, isApplicant: false };
    const units = applicant.name.value === host.name.value ? [applicant] : [applicant, host];
    return units.filter(({ name }) => name.value !== null);
  });
  const nameOf = ({ name }: OfTeam) => name.value ?? "";
  return thingsAcross(
    items,
    {
      compare(one, other) {
        const sameness = compareUnits(nameOf(one), nameOf(other), known);
        const areApplicants = one.isApplicant && other.isApplicant;
        return { sameness: sameness === "same" && !areApplicants ? "perhaps" : sameness };
      },
      keysOf: (item) => [unitRoot(nameOf(item), known)],
      profileOf: (item) => `${item.isApplicant} ${nameOf(item)}`,
    },
    ({ team }) => unitOf(team),
  );
}

/** People who are in teams of several units. Who leads them all is left out: leaders are compared by themselves. */
export function* memberLinks(
  teams: readonly TeamRecords[],
  unitOf: UnitOf,
  known: PersonGrounds,
): Iterable<Link<OfMember>> {
  const items = teams.flatMap(({ team, people }) =>
    people.map(({ name, birth, employer, role }): OfMember => ({ team, name, birth, employer, role })),
  );
  for (const link of personsAcross(items, ({ team }) => unitOf(team), known)) {
    const isOfLeaders = link.items.every(({ role }) => role.value === "负责人");
    if (!link.byNameOnly && !isOfLeaders) yield link;
  }
}

/** Results that are one, or may be. */
export function resultLinks(
  teams: readonly TeamRecords[],
  unitOf: UnitOf,
  known: PersonGrounds,
): Iterable<Link<OfProject>> {
  const items = teams.flatMap(({ team, projects }) =>
    projects.map((project): OfProject => ({ team, name: project.name, project })),
  );
  const identity = ({ team, project }: OfProject) => ({ project, units: [team.hostUnit, team.applicant] });
  return thingsAcross(
    items.filter((item) => resultKey(identity(item), known) !== ""),
    {
      compare: (one, other) => ({ sameness: compareResults(identity(one), identity(other), known) }),
      keysOf: (item) => [resultKey(identity(item), known)],
      sameKeysOf: (item) => sameResultKeys(identity(item), known),
      profileOf: ({ team, project }) => profile([project.name, project.grantor, team.hostUnit, team.applicant]),
    },
    ({ team }) => unitOf(team),
  );
}

function profile(fields: readonly Field<string>[]): string {
  return fields.map(({ value }) => value ?? "").join("\n");
}
