import { lookKey } from "../cells/characters";
import { type KnownPlaces, personKey } from "./nameKeys";
import { nameList } from "./nameList";
import type { Honour, Member, Team } from "./records";
import type { TeamRecords } from "./teams";
import { titleKey } from "./titleKey";

/** Somebody whom a row of 人才表彰 names. */
export interface Honoured {
  readonly honour: Honour;
  /** As it is written; null where the row names nobody yet. */
  readonly name: string | null;
}

/** Everyone whom rows of 人才表彰 name: one row may list several. */
export function honouredIn(honours: readonly Honour[]): Honoured[] {
  return honours.flatMap((honour): Honoured[] => {
    const names = nameList(honour.name.value ?? "");
    return names.length === 0 ? [{ honour, name: null }] : names.map(({ name }) => ({ honour, name }));
  });
}

/**
 * Whether a name is of the team: in the rows of 团队成员 given, its leader's, or the team's own. `unknown` where that
 * cannot be told yet. A team that lists nobody, because the award asks for no list or the list is empty, which is told
 * elsewhere, keeps nobody out.
 */
export function belonging(
  name: string | null,
  { team, unplaced }: TeamRecords,
  rows: readonly Member[],
  notice: KnownPlaces,
): "of the team" | "outside" | "unknown" {
  if (rows.length === 0 && unplaced.length === 0) return "of the team";
  if (name === null) return "unknown";
  const key = personKey(name);
  const isKey = ({ name: other }: Pick<Member, "name">) => other.value !== null && personKey(other.value) === key;
  if (isKey(team.leader) || rows.some(isKey) || isTeamItself(name, team, notice)) return "of the team";
  return unplaced.some(isKey) || rows.some((row) => row.name.value === null) ? "unknown" : "outside";
}

/** The team by its name, or as a whole: 本工作站, 张三团队, 全体成员. */
function isTeamItself(name: string, { name: own, leader, award }: Team, notice: KnownPlaces): boolean {
  if (own.value !== null && titleKey(name, notice) === titleKey(own.value, notice)) return true;
  const kind = lookKey(award.name);
  const rest = personKey(name)
    .replace(kind, "")
    .replace(/^[本该我]|全体|集体|成员|人员|职工|创新|团队|小组|工作[站室]|[站室组]$/g, "");
  return rest === "" || rest === personKey(leader.name.value ?? "");
}
