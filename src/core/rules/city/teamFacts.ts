import type { CellRef } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
import type { NonEmpty } from "../../cells/nonEmpty";
import type { Team } from "../../workbook/records";
import { type Link, ownOf, told } from "./links";
import type { OfTeam } from "./teamLinks";

/** What a message says of one link: its cells, the unions, the kinds of team, and of the first thing its name and `more`. */
export function teamFacts<T extends OfTeam, More>({ items, units }: Link<T>, more: (first: T) => More) {
  const known = { units, teams: kindsOf(items) };
  return told(items, cellOf, ([first]) => ({ ...known, name: nameOf(first), ...more(first) }));
}

/** What a message says of all that the same teams share. */
export function sharedFacts<More>(
  links: NonEmpty<Link<OfTeam>>,
  more: More,
  shown: (name: string) => string = (name) => name,
) {
  const [{ items, units }, ...others] = links;
  const known = { units, teams: kindsOf(items), ...more };
  const [first, ...rest] = items;
  const at: NonEmpty<CellRef> = [cellOf(first), ...[...rest, ...others.flatMap((link) => link.items)].map(cellOf)];
  const dataOf = (partOf: (link: Link<OfTeam>) => NonEmpty<OfTeam>) => {
    return { ...known, names: links.map((link) => shown(nameOf(partOf(link)[0]))) };
  };
  return {
    at,
    data: dataOf((link) => link.items),
    dataFor: (isOwn: (at: CellRef) => boolean) => dataOf((link) => ownOf(link.items, cellOf, isOwn)),
  };
}

function cellOf({ name }: OfTeam): CellRef {
  return name.at;
}

function nameOf({ name }: OfTeam): string {
  return name.value ?? "";
}

function kindsOf(items: NonEmpty<OfTeam>): string[] {
  return [...new Set(items.map(({ team }) => team.award.name))];
}

/** The links between the same teams for the same reason, together. */
export function byTeams<L extends Link<OfTeam>>(links: Iterable<L>): Iterable<NonEmpty<L>> {
  const numbers = new Map<Team, number>();
  const numberOf = (team: Team) => {
    const number = numbers.get(team) ?? numbers.size;
    numbers.set(team, number);
    return number;
  };
  const keyOf = ({ sameness, evidence, items }: L) =>
    [sameness, evidence, ...new Set(items.map(({ team }) => numberOf(team)).sort((a, b) => a - b))].join();
  return groupBy(links, keyOf).values();
}

/**
 * Remembers which teams have been named beside each other, so that of two that are one, no more is said than that.
 */
export function toldTeams() {
  const told = new Map<Team, Set<number>>();
  let count = 0;
  return {
    add({ items }: Link<OfTeam>): void {
      count++;
      for (const { team } of items) told.set(team, (told.get(team) ?? new Set()).add(count));
    },
    /** True when all teams of the link have been named in one finding. */
    has({ items: [first, ...others] }: Link<OfTeam>): boolean {
      return [...(told.get(first.team) ?? [])].some((each) => others.every(({ team }) => told.get(team)?.has(each)));
    },
  };
}
