import { personKey } from "./nameKeys";
import type { Member, Team } from "./records";
import type { TeamRecords } from "./teams";

/** True when the team's leader is in its list, be it with the wrong 角色. */
export function hasLeaderRow({ team, people }: Pick<TeamRecords, "team" | "people">): boolean {
  return people.some((member) => member.role.value === "负责人" || isNamedAsLeader(member, team));
}

export function isNamedAsLeader({ name }: Member, { leader }: Team): boolean {
  if (name.value === null || leader.name.value === null) return false;
  return personKey(name.value) === personKey(leader.name.value);
}
