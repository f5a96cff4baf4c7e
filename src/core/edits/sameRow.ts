import { groupBy } from "../cells/groupBy";
import { memoised } from "../cells/memoised";
import { type FormRow, formRow, type ReadWorkbook } from "../workbook/formRow";
import { recordsIn } from "../workbook/nominations";
import type { Field, Records } from "../workbook/records";
import type { SheetKey } from "../workbook/standardWorkbook/standardWorkbook";
import { sheetsOf } from "../workbook/tables";

/** Why a row could not be found again: it has gone or become another, or several are just like it. */
export type Lost = "gone" | "ambiguous";

/**
 * Finds a row again after the workbook has changed, wherever it stands now: by 编号 and names where they are its own,
 * else by all that stands in it. Of rows that are equal in everything, as many as there were, the one in the same place
 * among them is taken.
 */
export function findAgain(row: FormRow, shown: ReadWorkbook, now: ReadWorkbook): FormRow | Lost {
  const candidates = rowsLike(row, now);
  const peers = rowsLike(row, shown);
  const [only, second] = candidates;
  if (only && !second && peers.length === 1 && (isNamed(row) || isOnlyOne(row, shown, now))) return only;
  const whole = wholeText(row);
  const equal = candidates.filter((each) => wholeText(each) === whole);
  const twins = peers.filter((each) => wholeText(each) === whole);
  if (equal.length === 0) return "gone";
  if (equal.length !== twins.length) return "ambiguous";
  return equal[twins.findIndex((each) => each.sheetName === row.sheetName && each.row === row.row)] ?? "gone";
}

/** The fields by which a row is known among those of its sheet. */
export function identifyingFields(row: FormRow, workbook: ReadWorkbook): readonly Field[] {
  if (isNamed(row) && rowsLike(row, workbook).length === 1) return tellingFields(row);
  return row.fields.filter(({ reading }) => reading !== "absent");
}

/** How a sentence names a row: by 编号 and names, or its number. */
export function rowLabel(row: FormRow): string {
  const words = tellingFields(row).flatMap(({ text }) => text.trim() || []);
  return words.length > 0 ? `“${words.join(" ")}”` : `“${row.sheetName}”表第${row.row}行`;
}

/** Whether nothing stands in the row. */
export function isEmpty({ fields }: Pick<FormRow, "fields">): boolean {
  return fields.every(({ text }) => text === "");
}

const tellingContents: ReadonlySet<string | undefined> = new Set(["recordId", "personName", "recommendingUnit"]);
/** Teams, projects and 往届名单 have names of other kinds; a row of 初审公示 is a category's, one of 名额分配 a unit's. */
const tellingKeys: ReadonlySet<string> = new Set(["name", "category", "unit"]);

function tellingFields({ fields }: Pick<FormRow, "fields">): readonly Field[] {
  return fields.filter(
    ({ column, reading }) =>
      reading !== "absent" && (tellingContents.has(column.content) || tellingKeys.has(column.key)),
  );
}

function isNamed(row: Pick<FormRow, "fields">): boolean {
  return tellingFields(row).some(({ text }) => text.trim() !== "");
}

/** 序号 is counted anew when rows move. */
function isOwn({ column, reading }: Field): boolean {
  return reading !== "absent" && column.key !== "seq";
}

/** A unit's workbook has one 单位信息, whatever is written in it. */
function isOnlyOne({ sheet }: FormRow, shown: ReadWorkbook, now: ReadWorkbook): boolean {
  return sheet === "unitInfo" && [shown, now].every(({ records }) => records.unitInfo.length === 1);
}

/** The rows of the same sheet with the same 编号 and names. */
function rowsLike(row: FormRow, workbook: ReadWorkbook): readonly FormRow[] {
  const { records } = workbook;
  if (row.sheet === "unitInfo" && records.unitInfo.length === 1) return recordRows(records, row.sheet);
  const key = tellingText(row);
  if (row.record) return recordsByName(records)(row.sheet).get(key) ?? [];
  return unfinishedRows(workbook, row.sheet).filter((each) => tellingText(each) === key);
}

function tellingText(row: Pick<FormRow, "fields">): string {
  return textOf(tellingFields(row));
}

function wholeText({ fields }: FormRow): string {
  return textOf(fields.filter(isOwn));
}

/** Each under its column's key, for one column may have come or gone. */
function textOf(fields: readonly Field[]): string {
  return JSON.stringify(fields.flatMap(({ column, text }) => (text === "" ? [] : [column.key, text])));
}

const recordsByName = memoised((records: Records) => {
  const known = new Map<SheetKey, ReadonlyMap<string, readonly FormRow[]>>();
  return (sheet: SheetKey): ReadonlyMap<string, readonly FormRow[]> => {
    const byName = known.get(sheet) ?? groupBy(recordRows(records, sheet), tellingText);
    known.set(sheet, byName);
    return byName;
  };
});

function recordRows(records: Records, sheet: SheetKey): FormRow[] {
  return recordsIn(records, sheet).map((record) => {
    const { sheetName, row } = record.source;
    return { sheet, sheetName, row, fields: record.fields, record };
  });
}

/** Rows in which something stands that makes no record yet, as 序号 and 编号 of a new one. */
function unfinishedRows(workbook: ReadWorkbook, key: SheetKey): FormRow[] {
  const names = sheetsOf(workbook.records, key);
  const sheets = workbook.data.sheets.filter(({ name }) => names.includes(name));
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row }) => {
      const found = formRow(workbook, { sheet: name, row, column: 1 });
      return found && found.record === null && !isEmpty(found) ? [found] : [];
    }),
  );
}
