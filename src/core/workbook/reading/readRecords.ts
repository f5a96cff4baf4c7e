import { isNonEmpty, type NonEmpty } from "../../cells/nonEmpty";
import { findUnit } from "../../notice/findUnit";
import type { FixedSheet, Notice } from "../../notice/notice";
import { carriedNotice } from "../carriedNotice";
import { isCityWorkbook } from "../city/citySheets";
import type { Observation } from "../observations";
import type { Field, RecordBase, Records } from "../records";
import type { ColumnSpec } from "../schema";
import { type SheetKey, type StandardWorkbook, standardWorkbook } from "../standardWorkbook/standardWorkbook";
import type { SheetData, WorkbookData } from "../workbookData";
import { nominationMaker, type RecordMaker, recordMaker } from "./buildRecord";
import { findSheets } from "./findSheets";
import { joinSheets, type Part, unreadRows } from "./joinSheets";
import { readCity } from "./readCity";
import { readLetters } from "./readLetters";
import { readMeta } from "./readMeta";
import { readTable } from "./readTable";
import { readUnitInfo } from "./readUnitInfo";
import { type Table, type TableRow, tooManyRows } from "./table";
import { unreadParts } from "./unreadParts";

/** How a workbook was read, for the next time that it is. */
export interface RecordMemory {
  /** By table and sheet. */
  tables: ReadonlyMap<string, Table>;
  /** By what they were made of. */
  records: ReadonlyMap<TableRow, RecordBase>;
  /** Records of one sheet are all of one make, so that rules go fast. */
  makers: ReadonlyMap<SheetKey, RecordMaker<RecordBase>>;
  by: Notice | null;
}

export function newRecordMemory(): RecordMemory {
  return { tables: new Map(), records: new Map(), makers: new Map(), by: null };
}

/**
 * Reads a workbook into records and into what is noticed about it on the way; never fails on messy content.
 * @param memory of the last reading: rows that are the same objects since are the same records. All else comes out the same
 * as without it.
 */
export function readRecords(data: WorkbookData, notice: Notice, memory?: RecordMemory): Records {
  if (isCityWorkbook(data)) return readCity(data, notice);
  const context = { date1904: data.date1904, notice };
  const workbook = standardWorkbook(notice);
  const { sheets: found, unclear, observations } = findSheets(data, workbook);
  const all = [
    ...[...found].flatMap(([key, ofKey]) => ofKey.map((sheet) => ({ key, sheet }))),
    ...unclear.map(({ keys: [key], sheet }) => ({ key, sheet })),
  ];
  const sized = all.map(({ key, sheet }) => ({ sheet, columns: workbook.spec(key).columns.length }));
  const overfull = overfullSheets(sized, data.fileBytes);
  const known = memory?.by === notice ? memory : null;
  const tables = new Map<string, Table>();
  const read = (key: SheetKey, sheet: SheetData): Part => {
    const place = `${key}\n${sheet.name}`;
    const table = readSheet(key, sheet, known?.tables.get(place));
    tables.set(place, table);
    return { sheet, table };
  };
  const readSheet = (key: SheetKey, sheet: SheetData, before: Table | undefined) => {
    if (overfull.has(sheet)) return tooManyRows(sheet);
    const spec = workbook.spec(key);
    return key === "unitInfo" ? readUnitInfo(sheet, spec, context) : readTable(sheet, spec, context, before);
  };
  const joined = new Map(
    [...found].map(([key, [first, ...others]]) => {
      const parts = [read(key, first), ...others.map((sheet) => read(key, sheet))] as const;
      return [key, joinSheets(key, workbook.spec(key), parts)] as const;
    }),
  );
  const unread = unclear.flatMap(({ keys, sheet }) => unclearSheet(namesOf(keys, workbook), read(keys[0], sheet)));
  const meta = readMeta(data);
  const unitRows = joined.get("unitInfo")?.parts.flatMap(({ table }) => table.rows) ?? [];
  const unit = onlyUnit(unitRows, meta, notice);

  const sheetNames = new Map<SheetKey, NonEmpty<string>>();
  for (const [key, { parts, blank }] of joined) {
    const names = [...parts.map(({ sheet }) => sheet), ...blank].map(({ name }) => name);
    if (isNonEmpty(names)) sheetNames.set(key, names);
  }

  const made = new Map<TableRow, RecordBase>();
  const makers = new Map<SheetKey, RecordMaker<RecordBase>>();
  function recordsMade<R extends RecordBase>(key: SheetKey, newMaker: () => RecordMaker<R>): R[] {
    const make = (known?.makers.get(key) ?? newMaker()) as RecordMaker<R>;
    makers.set(key, make);
    return (joined.get(key)?.parts ?? []).flatMap(({ sheet: { name: sheetName }, table: { rows } }) =>
      rows.map((row) => {
        const { fields, own } = row;
        const owner = key === "unitInfo" && rows.length > 1 ? unitOf(fields.all(), notice) : unit;
        const before = known?.records.get(row);
        const record =
          before?.source.unit === owner
            ? (before as R)
            : make({ sheet: key, sheetName, row: row.row, unit: owner, ...(own !== undefined && { own }) }, fields);
        if (memory) made.set(row, record);
        return record;
      }),
    );
  }
  function recordsOf<R extends RecordBase>(key: FixedSheet): R[] {
    if (!workbook.has(key)) return [];
    return recordsMade(key, () => recordMaker<R>(workbook.spec(key).columns, workbook.unchosen(key)));
  }

  const records: Records = {
    workbook,
    sheets: sheetNames,
    scope: "district",
    unitInfo: recordsOf("unitInfo"),
    screening: recordsOf("screening"),
    nominations: notice.awards.flatMap((award) => {
      const { id } = award;
      return recordsMade(id, () => nominationMaker(award, workbook.spec(id).columns, workbook.unchosen(id)));
    }),
    members: recordsOf("members"),
    projects: recordsOf("projects"),
    honours: recordsOf("honours"),
    quotaTable: recordsOf("quotaTable"),
    priorHonours: recordsOf("priorHonours"),
    observations: [
      ...unreadParts(data),
      ...observations,
      ...unread,
      ...workbook.keys.flatMap((key) => joined.get(key)?.observations ?? []),
    ],
    letters: readLetters(data, notice),
    register: [],
    meta,
    carried: carriedNotice(data),
    photoFiles: null,
  };
  if (memory) Object.assign(memory, { tables, records: made, makers, by: notice });
  return records;
}

/**
 * A field takes hundreds of times the memory that it needs in the file: so many may always be read, and one more for
 * every other byte. As measured, a field of a record takes 6 bytes, of the same record over and over 2, and of a name on the
 * list of earlier years 5.
 */
const fieldsInAnyFile = 150_000;
const bytesOfField = 2;

/** The largest sheets, as many as it takes for the others to stay within what a file of that size can hold. */
function overfullSheets(
  sheets: readonly { readonly sheet: SheetData; readonly columns: number }[],
  fileBytes: number | undefined,
): ReadonlySet<SheetData> {
  const overfull = new Set<SheetData>();
  if (fileBytes === undefined) return overfull;
  const sized = sheets.map(({ sheet, columns }) => ({ sheet, fields: sheet.rows.length * columns }));
  let fields = sized.reduce((sum, each) => sum + each.fields, 0);
  for (const each of sized.sort((one, other) => other.fields - one.fields)) {
    if (fields <= fieldsInAnyFile + fileBytes / bytesOfField) break;
    fields -= each.fields;
    overfull.add(each.sheet);
  }
  return overfull;
}

function namesOf([first, ...others]: NonEmpty<SheetKey>, workbook: StandardWorkbook): NonEmpty<string> {
  return [workbook.spec(first).name, ...others.map((key) => workbook.spec(key).name)];
}

/** Nothing is said of a sheet in which nothing stands: nobody needs to know what it is. */
function unclearSheet(standard: NonEmpty<string>, part: Part): Observation[] {
  const place = unreadRows(part);
  if (place.rows.length > 0) return [{ kind: "second-sheet", sheets: standard, ...place }];
  return part.table.observations.filter(({ kind }) => kind === "too-many-rows");
}

/** The unit of a workbook of one unit. The template knows for whom it was made, should the clerk have cleared the name. */
function onlyUnit(unitRows: readonly TableRow[], meta: Records["meta"], notice: Notice): string | null {
  const [row, second] = unitRows;
  if (second) return null;
  const fields = row?.fields.all() ?? [];
  const isTyped = fields.some(({ column, reading }) => isUnitColumn(column) && reading === "plain");
  return isTyped ? unitOf(fields, notice) : (findUnit(notice, meta?.values.unit ?? "")?.name ?? null);
}

function unitOf(fields: readonly Field[], notice: Notice): string | null {
  const field = fields.find(({ column }) => isUnitColumn(column));
  return typeof field?.value === "string" ? (findUnit(notice, field.value)?.name ?? null) : null;
}

function isUnitColumn({ content }: ColumnSpec): boolean {
  return content === "recommendingUnit";
}
