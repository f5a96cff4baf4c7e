import type { ColumnSpec } from "../workbook/schema";
import type { TemplateOptions } from "./templateOptions";

/** The list of 字典 with the numbers that teams may have, for the sheets of their members and results. */
export const teamIdList = "团队编号";
/** More than any unit may put forward of either. */
const teamsListed = 10;

/** The numbers of a unit's teams: `ST-530124-001` … `WS-530124-010`. */
export function teamIds({ unit, notice }: TemplateOptions): string[] {
  const teams = notice.awards.filter(({ kind }) => kind === "team");
  return teams.flatMap(({ recordPrefix }) =>
    Array.from(
      { length: teamsListed },
      (_, index) => `${recordPrefix}-${unit.code}-${String(index + 1).padStart(3, "0")}`,
    ),
  );
}

/** The list of 字典 that a column's cells are chosen from; null where the column brings its own few values or none. */
export function listOf(column: ColumnSpec): string | null {
  if (column.dictionary) return column.dictionary;
  if (column.content === "recommendingUnit") return "推荐单位";
  return column.key === "parentId" ? teamIdList : null;
}
