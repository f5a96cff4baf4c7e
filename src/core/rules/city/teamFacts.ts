import type { CellRef } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
import type { NonEmpty } from "../../cells/nonEmpty";
import type { Team } from "../../workbook/records";
import type { Link } from "./links";
import type { OfTeam } from "./teamLinks";

/** What a message says of one link: its cells, the first name, the unions and the kinds of team. */
export function teamFacts({ items, units }: Link<OfTeam, string>) {
  const [{ name }, ...others] = items;
  const at: NonEmpty<CellRef> = [name.at, ...others.map((each) => each.name.at)];
  const teams = [...new Set(items.map(({ team }) => team.award.name))];
  return { at, data: { name: name.value ?? "", units, teams } };
}

/** What a message says of all that the same teams share. */
export function sharedFacts(links: NonEmpty<Link<OfTeam, string>>, shown: (name: string) => string = (name) => name) {
  const { at, data } = teamFacts(links[0]);
  const others = links.slice(1).map((link) => teamFacts(link));
  const names = [data, ...others.map((each) => each.data)].map(({ name }) => shown(name));
  const cells: NonEmpty<CellRef> = [...at, ...others.flatMap((each) => each.at)];
  return { at: cells, data: { units: data.units, teams: data.teams, names } };
}

/** The links between the same teams for the same reason, together. */
export function byTeams<L extends Link<OfTeam, string>>(links: Iterable<L>): Iterable<NonEmpty<L>> {
  const numbers = new Map<Team, number>();
  const numberOf = (team: Team) => {
    const number = numbers.get(team) ?? numbers.size;
    numbers.set(team, number);
    return number;
  };
  const keyOf = ({ same, items }: L) =>
    [same, ...new Set(items.map(({ team }) => numberOf(team)).sort((a, b) => a - b))].join();
  return groupBy(links, keyOf).values();
}

/**
 * Remembers which teams have been named beside each other, so that of two that are one, no more is said than that.
 */
export function toldTeams() {
  const told = new Map<Team, Set<number>>();
  let count = 0;
  return {
    add({ items }: Link<OfTeam, string>): void {
      count++;
      for (const { team } of items) told.set(team, (told.get(team) ?? new Set()).add(count));
    },
    /** True when all teams of the link have been named in one finding. */
    has({ items: [first, ...others] }: Link<OfTeam, string>): boolean {
      return [...(told.get(first.team) ?? [])].some((each) => others.every(({ team }) => told.get(team)?.has(each)));
    },
  };
}
