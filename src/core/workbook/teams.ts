import type { Honour, Member, Project, Records, Team } from "./records";

/** A station or studio with the rows of the child sheets that belong to it. */
export interface TeamRecords {
  readonly team: Team;
  readonly category: "station" | "studio";
  /** 负责人 and 成员; 单位其他高技能人才 are no part of the team. */
  readonly people: readonly Member[];
  readonly projects: readonly Project[];
  readonly honours: readonly Honour[];
}

/** Every station, then every studio, in the order of rows; child rows are found by 所属编号. */
export function teamsOf(records: Records): TeamRecords[] {
  const people = byParent(records.members.filter(({ role }) => role.value === "负责人" || role.value === "成员"));
  const projects = byParent(records.projects);
  const honours = byParent(records.honours);
  const of = (category: "station" | "studio") => (team: Team) => {
    const id = team.recordId.value ?? "";
    return {
      team,
      category,
      people: people.get(id) ?? [],
      projects: projects.get(id) ?? [],
      honours: honours.get(id) ?? [],
    };
  };
  return [...records.stations.map(of("station")), ...records.studios.map(of("studio"))];
}

function byParent<T extends Member | Project | Honour>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const id = row.parentId.value;
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}
