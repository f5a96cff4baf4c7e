import type { CellEdit } from "../cells/cellEdit";
import { type CellRef, formatCell, isSameCell } from "../cells/cellRef";
import type { ShownCell } from "../cells/shownCell";
import { cellAt, rowAt } from "../workbook/cellAt";
import { type FormRow, formRow, type ReadWorkbook } from "../workbook/formRow";
import type { Field } from "../workbook/records";
import { recordsOn } from "../workbook/tables";
import { identifyingFields, isEmpty } from "./sameRow";

/**
 * What edits take for granted of the workbook in which somebody decided on them: that their cells hold what he saw
 * there, that the rows are the same persons', and that the columns have their headers.
 */
export function restsOn(shown: ReadWorkbook, edits: readonly CellEdit[]): ShownCell[] {
  const cells = new Map<string, ShownCell>();
  for (const { at } of edits) {
    for (const each of [at, ...identityOf(shown, at)]) {
      const key = formatCell(each);
      if (!cells.has(key)) cells.set(key, { at: each, cell: cellAt(shown.data, each) });
    }
  }
  return [...cells.values()];
}

/** The field that stands in a cell, with its row; null for cells that are none of a record's. */
export function formFieldAt(
  workbook: ReadWorkbook,
  at: CellRef,
): { readonly row: FormRow; readonly field: Field } | null {
  const row = formRow(workbook, at);
  const field = row?.fields.find((each) => each.reading !== "absent" && isSameCell(each.at, at));
  return row && field ? { row, field } : null;
}

function identityOf(shown: ReadWorkbook, at: CellRef): CellRef[] {
  const place = formFieldAt(shown, at);
  if (!place) return filledCells(shown, at);
  const { row, field } = place;
  const heading = headingOf(shown, row, field);
  const own = isEmpty(row) ? emptyPlace(shown, row) : identifyingFields(row, shown);
  return [...own.map((each) => each.at), ...(heading ? [heading] : [])];
}

/** A row that has nothing of its own is known by being empty, and by the one above it. */
function emptyPlace(shown: ReadWorkbook, row: FormRow): readonly Field[] {
  const above = formRow(shown, { sheet: row.sheetName, row: row.row - 1, column: 1 });
  const isFilled = above !== null && !isEmpty(above);
  return [
    ...row.fields.filter(({ reading }) => reading !== "absent"),
    ...(isFilled ? identifyingFields(above, shown) : []),
  ];
}

/** The cell that says what a field is: the nearest filled one above the records, or, where each has a row, to the left. */
function headingOf({ data, records }: ReadWorkbook, row: FormRow, { at }: Field): CellRef | null {
  const isForm = row.fields.some((field) => field.reading !== "absent" && field.at.row !== row.row);
  const first = Math.min(recordsOn(records, row.sheetName)[0]?.source.row ?? row.row, row.row);
  for (let back = 1; back < (isForm ? at.column : first); back++) {
    const cell = isForm ? { ...at, column: at.column - back } : { ...at, row: first - back };
    if (cellAt(data, cell)) return cell;
  }
  return null;
}

/** All that stands in the same row of a sheet. */
function filledCells({ data }: ReadWorkbook, at: CellRef): CellRef[] {
  const sheet = data.sheets.find(({ name }) => name === at.sheet);
  const cells = (sheet && rowAt(sheet, at.row)?.cells) ?? [];
  return cells.flatMap((cell, column) => (cell ? [{ ...at, column }] : []));
}
