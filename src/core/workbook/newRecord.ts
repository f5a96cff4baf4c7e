import type { CellEdit } from "../cells/cellEdit";
import { type CellRef, formatCell } from "../cells/cellRef";
import { isFilled } from "../cells/cellValue";
import type { Notice } from "../notice/notice";
import { rowAt } from "./cellAt";
import { type FormRow, firstCell, formRow, freeRow, type ReadWorkbook } from "./formRow";
import { nominationsOf } from "./nominations";
import type { Field } from "./records";
import type { SheetKey } from "./standardWorkbook/standardWorkbook";
import { recordsOn } from "./tables";

/**
 * The free row for a new record on a sheet, and what the product fills in of itself: 序号 and 编号 of a nomination. A row
 * below the records that holds no more than these was begun before, and is taken up.
 */
export function newRecord(
  workbook: ReadWorkbook,
  sheetName: string,
  notice: Notice,
): { readonly row: FormRow; readonly edits: readonly CellEdit[] } | null {
  const row = begunRow(workbook, sheetName) ?? formRow(workbook, freeRow(workbook, sheetName));
  return row && { row, edits: numbers(workbook, row, notice) };
}

/** Where the clerk begins to fill in a row: the first blank cell that is his; else the row's first. */
export function firstToFill(row: FormRow): CellRef {
  const blank = row.fields.find(
    ({ column, text, reading }) =>
      text === "" && reading !== "absent" && !column.cityOnly && !numberKeys.has(column.key),
  );
  return blank?.at ?? firstCell(row);
}

/** These edits, with the numbers of every record that they begin in a row that had none. */
export function withNumbers(workbook: ReadWorkbook, edits: readonly CellEdit[], notice: Notice): readonly CellEdit[] {
  const filled = edits.filter(({ value }) => value !== null);
  const begun = new Map<string, FormRow>();
  for (const { at } of filled) {
    const row = formRow(workbook, at);
    // What stands below a list, a sum or a signature, begins no record.
    const isFree = row?.record === null && filledCells(workbook, row) === numbered(row).length;
    if (isFree && workbook.records.workbook.filled.includes(row.sheet)) {
      begun.set(`${row.sheetName}!${row.row}`, row);
    }
  }
  // Of several the later ones would need to know of the earlier ones' numbers; forms begin one at a time.
  const [row, second] = begun.values();
  if (!row || second) return edits;
  const typed = new Set(edits.map(({ at }) => formatCell(at)));
  return [...edits, ...numbers(workbook, row, notice).filter(({ at }) => !typed.has(formatCell(at)))];
}

/**
 * 序号 and 编号 of the records for which rows are to come in among those of a list; they have the next numbers, as if they
 * were begun below it. None on sheets of another kind.
 * @param like a row of the list
 * @param at the first of the rows that are to come
 */
export function numbersOfRows(
  workbook: ReadWorkbook,
  like: CellRef,
  at: number,
  count: number,
  notice: Notice,
): readonly CellEdit[] {
  const row = formRow(workbook, like);
  if (!row || !workbook.records.workbook.filled.includes(row.sheet)) return [];
  const fields = row.fields.filter(({ column, reading }) => numberKeys.has(column.key) && reading !== "absent");
  return Array.from({ length: count }, (_, index) => {
    const given = nextNumbers(workbook, row, notice, index);
    return fields.flatMap(({ column, at: own }): CellEdit[] => {
      const value = given[column.key] ?? null;
      return value === null ? [] : [{ at: { ...own, row: at + index }, value }];
    });
  }).flat();
}

/** What of 序号 and 编号 is still to be filled in. */
function numbers(workbook: ReadWorkbook, row: FormRow, notice: Notice): CellEdit[] {
  const given = nextNumbers(workbook, row, notice);
  const { fields } = row;
  return fields.flatMap(({ column, at, text, reading }): CellEdit[] => {
    const value = given[column.key] ?? null;
    return value === null || text !== "" || reading === "absent" ? [] : [{ at, value }];
  });
}

/** By column key. `ahead`: how many numbers are given away before. */
function nextNumbers(
  workbook: ReadWorkbook,
  { sheet, sheetName }: FormRow,
  notice: Notice,
  ahead = 0,
): Readonly<Record<string, string | number | null>> {
  return { seq: nextNumber(workbook, sheetName) + ahead, recordId: nextRecordId(workbook, sheet, notice, ahead) };
}

/** The first of the last rows that hold a number of their own and nothing else. */
function begunRow(workbook: ReadWorkbook, sheetName: string): FormRow | null {
  const free = freeRow(workbook, sheetName);
  let begun: FormRow | null = null;
  for (let row = free.row - 1; row > 0; row--) {
    const above = formRow(workbook, { ...free, row });
    if (!above || above.record !== null || !isOnlyNumbered(workbook, above)) break;
    begun = above;
  }
  return begun;
}

function isOnlyNumbered(workbook: ReadWorkbook, row: FormRow): boolean {
  const { length } = numbered(row);
  return length > 0 && filledCells(workbook, row) === length;
}

function filledCells({ data }: ReadWorkbook, { sheetName, row }: FormRow): number {
  const sheet = data.sheets.find(({ name }) => name === sheetName);
  return (sheet && rowAt(sheet, row)?.cells.filter(isFilled).length) ?? 0;
}

const numberKeys: ReadonlySet<string> = new Set(["seq", "recordId"]);

/** Its numbers; words in their place are a note. */
function numbered({ fields }: FormRow): readonly Field[] {
  return fields.filter(({ column, text }) => numberKeys.has(column.key) && /^[^\p{Script=Han}]+$/u.test(text));
}

/** One past the highest 序号 of the sheet, which is more than there are records where one was deleted. */
function nextNumber({ records }: ReadWorkbook, sheetName: string): number {
  const all = recordsOn(records, sheetName);
  const numbers = all.map(({ fields }) => {
    const text = fields.find(({ column }) => column.key === "seq")?.text ?? "";
    return /^\d{1,5}$/.test(text) ? Number(text) : 0;
  });
  return Math.max(all.length, ...numbers) + 1;
}

/** `GW-530124-004`: one past the highest number; null on other sheets, and while the unit is not known. */
function nextRecordId({ records }: ReadWorkbook, sheet: SheetKey, notice: Notice, ahead: number): string | null {
  const award = notice.awards.find(({ id }) => id === sheet);
  const unit = notice.units.find(({ name }) => name === records.unitInfo[0]?.source.unit);
  if (!award || !unit) return null;
  const series = `${award.recordPrefix}-${unit.code}-`;
  const numbers = nominationsOf(records, award).map(({ recordId: { value } }) =>
    value?.startsWith(series) ? Number(value.slice(series.length)) || 0 : 0,
  );
  return series + String(Math.max(0, ...numbers) + 1 + ahead).padStart(3, "0");
}
