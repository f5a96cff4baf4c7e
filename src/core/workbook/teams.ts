import { groupBy } from "../cells/groupBy";
import { memoised } from "../cells/memoised";
import type { FormBlock } from "../notice/schema/form";
import { ofKind } from "./nominations";
import type { Honour, Member, Project, RecordBase, Records, Team } from "./records";
import type { ChildSheet } from "./standardWorkbook/fixedSheets";
import { isStanding } from "./standing";
import { sheetsOf } from "./tables";

/** A team, and the rows of the child sheets that belong to it. */
export interface TeamRecords {
  readonly team: Team;
  /** 负责人 and 成员; 单位其他高技能人才 are no part of the team. */
  readonly people: readonly Member[];
  /** Rows whose 角色 cannot be read: they may be of the team or not. */
  readonly unplaced: readonly Member[];
  /** All its rows of 团队成员, whatever their 角色. */
  readonly rows: readonly Member[];
  readonly projects: readonly Project[];
  readonly honours: readonly Honour[];
}

/** Every team, award by award in the order of rows; child rows are found by 所属编号. */
export const teamsOf = memoised(linkTeams);

function linkTeams(records: Records): readonly TeamRecords[] {
  const members = byParent(records.members);
  const projects = byParent(records.projects);
  const honours = byParent(records.honours);
  return ofKind(records, "team").map((team) => {
    const id = idInFile(team, team.recordId.value ?? "");
    const rows = members.get(id) ?? [];
    return {
      team,
      people: rows.filter(({ role }) => role.value === "负责人" || role.value === "成员"),
      unplaced: rows.filter(({ role }) => role.value === null),
      rows,
      projects: projects.get(id) ?? [],
      honours: honours.get(id) ?? [],
    };
  });
}

/** The teams that conditions are asked of: a team that the unit itself turns down needs to meet none. */
export function contendingTeams(records: Records): TeamRecords[] {
  return teamsOf(records).filter(({ team }) => isStanding(team));
}

/**
 * The contending teams of which a sheet of child rows tells. Where it could not be read, and where a team has no row under
 * its 编号 while other rows lead to no team, nobody knows what the team has: what is wrong there is told as that.
 */
export function teamsToldBy(sheet: ChildSheet, records: Records): TeamRecords[] {
  return isUnread(sheet, records) ? [] : contendingTeams(records).filter((entry) => !isLost(entry, records));
}

function isUnread(sheet: ChildSheet, records: Records): boolean {
  const { observations, workbook } = records;
  if (!workbook.has(sheet)) return false;
  const names = sheetsOf(records, sheet);
  return observations.some((seen) => {
    if (seen.kind === "sheet-missing") return seen.sheet === workbook.nameOf(sheet);
    return (seen.kind === "headers-missing" || seen.kind === "too-many-rows") && names.includes(seen.at.sheet);
  });
}

function isLost({ team, rows, projects, honours }: TeamRecords, records: Records): boolean {
  const hasNone = rows.length === 0 && projects.length === 0 && honours.length === 0;
  return hasNone && filesWithStrays(records).has(idInFile(team, ""));
}

/** The files in which some child row leads to no team. */
const filesWithStrays = memoised((records: Records): ReadonlySet<string> => {
  const known = new Set(ofKind(records, "team").map((team) => idInFile(team, team.recordId.value ?? "")));
  const children = [...records.members, ...records.projects, ...records.honours];
  const strays = children.filter((row) => row.parentId.value !== null && !known.has(idInFile(row, row.parentId.value)));
  return new Set(strays.map((row) => idInFile(row, "")));
});

/** A form's table of the rows of 团队成员. */
export type MemberTable = Extract<FormBlock, { readonly block: "members" }>;

/** Whom a form's table shows: the team; `others`: without its leader; `listed`: those that the unit wants in the form. */
export function isShownIn({ of }: Pick<MemberTable, "of">): (member: Member) => boolean {
  return ({ role, inForm }) => {
    if (of === "listed") return inForm.value === "是";
    return role.value === "成员" || (of === "team" && role.value === "负责人");
  };
}

function byParent<T extends Member | Project | Honour>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const linked = rows.filter(({ parentId }) => parentId.value !== null);
  return groupBy(linked, (row) => idInFile(row, row.parentId.value ?? ""));
}

/** Numbers are unique in a file only: in the city's records, two districts may use the same one. */
export function idInFile({ source }: RecordBase, id: string): string {
  return `${source.origin?.file ?? ""}\n${id}`;
}
