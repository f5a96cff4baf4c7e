import type { CellEdit } from "../cells/cellEdit";
import { type CellRef, formatCell } from "../cells/cellRef";
import type { Issue } from "../issues/issue";
import { cellAt } from "../workbook/cellAt";
import { shownText } from "../workbook/reading/shownText";
import { withEdits } from "../workbook/withEdits";
import type { WorkbookData } from "../workbook/workbookData";

/** A cell that a fix changes, and the rules that ask for it. */
export interface CellChange {
  readonly at: CellRef;
  /** As the clerk sees it. */
  readonly before: string;
  readonly after: string | number | null;
  readonly rules: readonly string[];
}

/** Each pass may bring to light what an earlier one uncovered; a cell settles within a few. */
const mostPasses = 10;

/**
 * All changes that may be made in bulk, one a cell, with their combined outcome: a cell that needs several fixes is
 * fixed, inspected anew and fixed again until nothing safe is left. Formulas are never replaced in bulk.
 */
export function safeFixes(data: WorkbookData, inspect: (data: WorkbookData) => readonly Issue[]): CellChange[] {
  const changes = new Map<string, CellChange>();
  let current = data;
  for (let pass = 0; pass < mostPasses; pass++) {
    const edits = new Map<string, { edit: CellEdit; rule: string }>();
    for (const { rule, fix } of inspect(current)) {
      if (!fix?.safe || fix.edits.some(({ at }) => holdsFormula(current, at))) continue;
      for (const edit of fix.edits) if (!edits.has(formatCell(edit.at))) edits.set(formatCell(edit.at), { edit, rule });
    }
    if (edits.size === 0) break;
    for (const [key, { edit, rule }] of edits) {
      const earlier = changes.get(key);
      const before = earlier?.before ?? textAt(current, edit.at);
      changes.set(key, { at: edit.at, before, after: edit.value, rules: [...(earlier?.rules ?? []), rule] });
    }
    current = withEdits(
      current,
      [...edits.values()].map(({ edit }) => edit),
    );
  }
  return [...changes.values()];
}

/** Cells that could be changed in bulk but for the formula in them, each once: which to keep, its value or itself, is not ours to say. */
export function formulasLeft(data: WorkbookData, issues: readonly Issue[]): CellRef[] {
  const edits = issues.flatMap(({ fix }) => (fix?.safe ? fix.edits : []));
  const cells = edits.map(({ at }) => at).filter((at) => holdsFormula(data, at));
  return [...new Map(cells.map((at) => [formatCell(at), at])).values()];
}

function holdsFormula(data: WorkbookData, at: CellRef): boolean {
  return cellAt(data, at)?.formula !== undefined;
}

/** Fixes that a person has to agree to, cell by cell. */
export function proposedFixes(data: WorkbookData, issues: readonly Issue[]): CellChange[] {
  return issues.flatMap(({ rule, fix }) =>
    fix && !fix.safe
      ? fix.edits.map(({ at, value }) => ({ at, before: textAt(data, at), after: value, rules: [rule] }))
      : [],
  );
}

function textAt(data: WorkbookData, at: CellRef): string {
  return shownText(cellAt(data, at), data);
}
