import { type CellRef, formatCell } from "../cells/cellRef";
import { isNonEmpty } from "../cells/nonEmpty";
import { fieldAt, formRow, isInRow, type ReadWorkbook } from "../workbook/formRow";
import type { Issue } from "./issue";

/** What a clerk is filling in at the moment. */
export interface Filling {
  /** A cell of the record that he has just begun; null when he is at none. */
  readonly begun: CellRef | null;
  /** He has asked for a check: rows of the template in which nothing is entered yet are no longer waited for. */
  readonly isAsked: boolean;
}

/** The issues of a workbook that is being filled in, and the cells that are only not filled in yet. */
export interface ToldIssues {
  readonly issues: readonly Issue[];
  readonly toFill: readonly CellRef[];
}

/**
 * Takes from the issues what is blank in a record that has just begun, and in a row that the template has made and in
 * which nothing is entered: that is progress, and no mistake yet.
 */
export function tellWhileFilling(issues: readonly Issue[], workbook: ReadWorkbook, filling: Filling): ToldIssues {
  const toFill = new Map<string, CellRef>();
  const isAwaited = awaitedIn(workbook, filling);
  const kept = issues.flatMap((issue): Issue[] => {
    if (issue.waiver !== null || !issue.at.some(isAwaited)) return [issue];
    if (!issue.at.every((cell) => fieldAt(workbook, cell)?.reading === "blank")) return [issue];
    const rest = issue.at.filter((cell) => !isAwaited(cell));
    for (const cell of issue.at) if (isAwaited(cell)) toFill.set(formatCell(cell), cell);
    return isNonEmpty(rest) ? [{ ...issue, at: rest }] : [];
  });
  return { issues: toFill.size === 0 ? issues : kept, toFill: [...toFill.values()] };
}

/** Whether the row of a cell holds no more than the template or the product has put there. */
export function isUntouched(workbook: ReadWorkbook, at: CellRef): boolean {
  const row = formRow(workbook, at);
  if (!row) return false;
  return row.fields.every(
    ({ column, text }) => text.trim() === "" || givenKeys.has(column.key) || column.content === "recommendingUnit",
  );
}

const givenKeys: ReadonlySet<string> = new Set(["seq", "recordId", "category"]);

/** The rows that every workbook has from the beginning. */
const templateSheets: ReadonlySet<string> = new Set(["unitInfo", "screening"]);

function awaitedIn(workbook: ReadWorkbook, { begun, isAsked }: Filling): (cell: CellRef) => boolean {
  const begunRow = begun && formRow(workbook, begun);
  const known = new Map<string, boolean>();
  const isBegun = (cell: CellRef) => begunRow !== null && isInRow(workbook, cell, begunRow);
  const isOfTemplate = (cell: CellRef) => {
    const row = formRow(workbook, cell);
    return row !== null && templateSheets.has(row.sheet) && isUntouched(workbook, cell);
  };
  return (cell) => {
    const key = `${cell.sheet}!${cell.row}`;
    const isAwaited = known.get(key) ?? (isBegun(cell) || (!isAsked && isOfTemplate(cell)));
    known.set(key, isAwaited);
    return isAwaited;
  };
}
