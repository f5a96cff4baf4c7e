import type { Area, CellRef } from "../cells/cellRef";
import type { Issue } from "../issues/issue";
import type { Severity } from "../notice/severity";
import type { Mark } from "./mark";

const bySeverity: readonly Severity[] = ["error", "warning", "advice"];

/** One mark for each severity and sheet; a cell carries only its most severe one, and settled warnings carry none. */
export function highlightPlan(issues: readonly Issue[]): Mark[] {
  const taken = new Set<string>();
  const marks: Mark[] = [];
  for (const severity of bySeverity) {
    const sheets = new Map<string, CellRef[]>();
    for (const issue of issues) {
      if (issue.severity !== severity || issue.waiver !== null) continue;
      for (const cell of issue.at) {
        const key = `${cell.sheet}!${cell.row}:${cell.column}`;
        if (taken.has(key)) continue;
        taken.add(key);
        const cells = sheets.get(cell.sheet);
        if (cells) cells.push(cell);
        else sheets.set(cell.sheet, [cell]);
      }
    }
    for (const [sheet, cells] of sheets) marks.push({ sheet, severity, areas: columnRuns(cells) });
  }
  return marks;
}

/** Joins cells that stand directly below each other, column by column: fewer areas for the host to hold. */
function columnRuns(cells: readonly CellRef[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
