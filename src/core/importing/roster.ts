import { type Cell, isFilled } from "../cells/cellValue";
import { readIdNumber } from "../cells/idNumber";
import { readPhones } from "../cells/phones";
import { isToldColumn } from "../documents/form/toldColumns";
import type { Award, Notice } from "../notice/notice";
import { choicesOf } from "../workbook/reading/choices";
import { contentReader } from "../workbook/reading/readField";
import { shownText } from "../workbook/reading/shownText";
import { saysNone } from "../workbook/saysNone";
import type { ColumnSpec } from "../workbook/schema";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import type { RowData, SheetData, WorkbookData } from "../workbook/workbookData";
import type { Doubt, ImportedField, ImportedForm, Place } from "./importedForm";
import { importedValue } from "./importedValue";
import { columnNames, type LabelIndex, labelIndex } from "./labels";

/** Somebody's own list, and which of its columns goes into which of an award's. */
export interface RosterMapping {
  readonly sheet: string;
  /** The row that names the columns. */
  readonly head: number;
  readonly award: string;
  readonly columns: readonly MappedColumn[];
}

interface MappedColumn {
  /** In the list, from 1. */
  readonly column: number;
  readonly header: string;
  /** The award's column, by its key; `idNumber`: sex and birth follow from it; null: it is left out. */
  readonly key: string | null;
  /** How that was come to: by its name, by nearly its name, or by what stands in it; null where nothing speaks for one. */
  readonly by: "name" | "likeName" | "contents" | null;
  /** What stands in its first rows. */
  readonly examples: readonly string[];
}

/** The key of a column of residents' numbers, which has no place in the workbook. */
export const idNumberKey = "idNumber";

const lastHeadRow = 20;
/** So many filled cells tell what a column holds. */
const sampleSize = 30;
/** Of the filled cells so many must fit. */
const mostly = 0.8;

/** The columns that a list can go into: what is told of nominees, and not numbers or reviews. None of an award that the notice lacks. */
export function rosterColumns(award: string, notice: Notice): readonly ColumnSpec[] {
  const workbook = standardWorkbook(notice);
  return notice.awards.some(({ id }) => id === award) ? workbook.spec(award).columns.filter(isToldColumn) : [];
}

/** The mapping with columns of the list, by their numbers, put where somebody wants them; null leaves one out. */
export function mapColumns(mapping: RosterMapping, chosen: ReadonlyMap<number, string | null>): RosterMapping {
  const taken = new Set(chosen.values());
  const columns = mapping.columns.map((each): MappedColumn => {
    const key = chosen.get(each.column);
    if (key !== undefined) return { ...each, key, by: key === null ? null : "name" };
    // Two columns of the list cannot go into one.
    return taken.has(each.key) ? { ...each, key: null, by: null } : each;
  });
  return { ...mapping, columns };
}

/**
 * Proposes how a list is to be read: the sheet and row with most names of one award's columns. Null where no row names two.
 * @param award the only one that is wanted, by its id
 */
export function proposeMapping(data: WorkbookData, notice: Notice, award?: string): RosterMapping | null {
  let best: { readonly hits: number; readonly sheet: SheetData; readonly row: RowData; readonly award: Award } | null =
    null;
  for (const each of notice.awards) {
    if (award !== undefined && each.id !== award) continue;
    const names = namesOf(rosterColumns(each.id, notice));
    for (const sheet of data.sheets.filter(({ visibility, generated }) => visibility === "visible" && !generated)) {
      for (const row of sheet.rows.filter(({ row: number }) => number <= lastHeadRow)) {
        const named = row.cells.flatMap((cell) =>
          isFilled(cell) ? (names.find(shownText(cell, data), 1)[0]?.of.key ?? []) : [],
        );
        const hits = new Set(named).size;
        if (hits >= 2 && hits > (best?.hits ?? 0)) best = { hits, sheet, row, award: each };
      }
    }
  }
  return best && mapping(best.sheet, best.row, best.award, data, notice);
}

function namesOf(columns: readonly ColumnSpec[]): LabelIndex<ColumnSpec> {
  return labelIndex(
    columns.flatMap((column) => columnNames(column).map((label) => ({ of: column, label, tier: 0 }) as const)),
  );
}

function mapping(sheet: SheetData, head: RowData, award: Award, data: WorkbookData, notice: Notice): RosterMapping {
  const columns = rosterColumns(award.id, notice);
  const names = namesOf(columns);
  const below = sheet.rows.filter(({ row }) => row > head.row);
  const width = Math.max(head.cells.length, ...below.map(({ cells }) => cells.length));
  const listed = Array.from({ length: Math.max(0, width - 1) }, (_, index) => {
    const column = index + 1;
    const filled = below.flatMap(({ cells }) => {
      const cell = cells[column];
      return isFilled(cell) ? [cell] : [];
    });
    const header = shownText(head.cells[column], data).replace(/\s+/g, "");
    return { column, header, sample: filled.slice(0, sampleSize) };
  }).filter(({ header, sample }) => header !== "" || sample.length > 0);
  const taken = new Set<string>();
  const byColumn = new Map<number, Pick<MappedColumn, "key" | "by">>();
  const take = (column: number, key: string, by: MappedColumn["by"]) => {
    if (taken.has(key) || byColumn.has(column)) return;
    taken.add(key);
    byColumn.set(column, { key, by });
  };
  for (const { column, sample } of listed) if (areIdNumbers(sample, data)) take(column, idNumberKey, "contents");
  for (const worst of [1, 2] as const) {
    for (const { column, header } of listed) {
      const [found, second] = names.find(header, worst);
      if (found && !second) take(column, found.of.key, found.tier === 2 ? "likeName" : "name");
    }
  }
  for (const { column, sample } of listed) {
    const key = keyByContents(
      sample,
      columns.filter((each) => !taken.has(each.key)),
      data,
      notice,
    );
    if (key !== null) take(column, key, "contents");
  }
  return {
    sheet: sheet.name,
    head: head.row,
    award: award.id,
    columns: listed.map(({ column, header, sample }) => ({
      column,
      header,
      key: null,
      by: null,
      ...byColumn.get(column),
      examples: sample.slice(0, 3).map((cell) => shownText(cell, data)),
    })),
  };
}

function areIdNumbers(sample: readonly Cell[], data: WorkbookData): boolean {
  return isMostly(sample, (cell) => readIdNumber(shownText(cell, data)) !== null);
}

/** The one column whose values these are: phones, or choices of a list that no other column has. */
function keyByContents(
  sample: readonly Cell[],
  free: readonly ColumnSpec[],
  data: WorkbookData,
  notice: Notice,
): string | null {
  if (sample.length === 0) return null;
  const isPhone = (cell: Cell) =>
    readPhones(shownText(cell, data), notice.landline).some(({ kind }) => kind === "mobile");
  const fitting = free.filter((column) => {
    if (column.content === "phone") return isMostly(sample, isPhone);
    if (column.type !== "choice" || !choicesOf(column, notice) || isYesOrNo(column)) return false;
    const read = contentReader(column, { date1904: data.date1904, notice });
    return isMostly(sample, (cell) => read(cell).value !== null);
  });
  const [only, second] = fitting;
  return only && !second ? only.key : null;
}

/** Many columns ask for 是 or 否: it tells nothing. */
function isYesOrNo({ values }: ColumnSpec): boolean {
  return values?.includes("是") === true;
}

function isMostly(sample: readonly Cell[], fits: (cell: Cell) => boolean): boolean {
  return sample.length > 0 && sample.filter(fits).length >= sample.length * mostly;
}

/** The records of a list, as forms that are laid before the user; rows without a name are no records. */
export function readRoster(data: WorkbookData, mapping: RosterMapping, notice: Notice): ImportedForm[] {
  const award = notice.awards.find(({ id }) => id === mapping.award);
  const sheet = data.sheets.find(({ name }) => name === mapping.sheet);
  if (!award || !sheet) return [];
  const columns = new Map(rosterColumns(award.id, notice).map((column) => [column.key, column]));
  const nameKeys = [...columns.values()]
    .filter(({ content, key }) => content === "personName" || key === "name")
    .map(({ key }) => key);
  const listed = [...mapping.columns].sort(
    (one, other) => Number(one.key === idNumberKey) - Number(other.key === idNumberKey),
  );
  return sheet.rows
    .filter(({ row }) => row > mapping.head)
    .flatMap(({ row, cells }): ImportedForm[] => {
      const fields = new Map<string, ImportedField>();
      const add = (field: ImportedField) => {
        const before = fields.get(field.column.key);
        if (!before) fields.set(field.column.key, field);
        else if (!sameValue(before, field)) {
          const doubt: Doubt = { kind: "several", detail: String(field.value) };
          fields.set(field.column.key, { ...before, doubts: [...before.doubts, doubt] });
        }
      };
      for (const { column: at, header, key, by } of listed) {
        const cell = cells[at];
        if (key === null || !isFilled(cell)) continue;
        const from: Place = { table: null, row, label: header, side: "column" };
        if (key === idNumberKey) {
          for (const field of fromIdNumber(shownText(cell, data), columns, from)) add(field);
          continue;
        }
        const column = columns.get(key);
        const field = column && fieldOf(column, cell, from, data, notice);
        if (field)
          add({
            ...field,
            doubts: [...(by === "contents" || by === "likeName" ? [{ kind: "loose" } as const] : []), ...field.doubts],
          });
      }
      const isNamed = nameKeys.some((key) => {
        const field = fields.get(key);
        return (
          field !== undefined &&
          !/^(?:合计|小计|总计|共计|注|说明|填表人|审核人)/u.test(String(field.value)) &&
          !saysNone(String(field.value))
        );
      });
      if (!isNamed) return [];
      return [
        {
          award,
          fields: [...columns.keys()].flatMap((key) => fields.get(key) ?? []),
          photos: [],
          members: [],
          leftovers: [],
          doubts: [],
        },
      ];
    });
}

/** A day says no other than its month, where one column wants the month alone. */
function sameValue(one: ImportedField, other: ImportedField): boolean {
  const [a, b] = [String(one.value), String(other.value)];
  return a === b || (one.column.type === "yearMonth" && a.slice(0, 7) === b.slice(0, 7));
}

function fieldOf(
  column: ColumnSpec,
  cell: Cell,
  from: Place,
  data: WorkbookData,
  notice: Notice,
): ImportedField | null {
  const typed = shownText(cell, data);
  if (cell.kind === "text") {
    const { typed: text, value, doubts } = importedValue(column, typed, notice);
    return value === null ? null : { column, typed: text, value, from, doubts };
  }
  const { value, reading, standard } = contentReader(column, { date1904: data.date1904, notice })(cell);
  if (value === null) return { column, typed, value: typed, from, doubts: [{ kind: "unread" }] };
  const isNumber = typeof value === "number";
  const written = standard ?? (isNumber ? value : Array.isArray(value) ? value.join("、") : String(value));
  return { column, typed, value: written, from, doubts: reading === "ambiguous" ? [{ kind: "unread" }] : [] };
}

function fromIdNumber(text: string, columns: ReadonlyMap<string, ColumnSpec>, from: Place): ImportedField[] {
  const read = readIdNumber(text);
  if (!read) return [];
  const { sex, birth } = read;
  return [
    { key: "sex", value: sex },
    { key: "birth", value: birth },
  ].flatMap(({ key, value }): ImportedField[] => {
    const column = columns.get(key);
    if (!column) return [];
    return [{ column, typed: "", value: column.type === "yearMonth" ? value.slice(0, 7) : value, from, doubts: [] }];
  });
}
