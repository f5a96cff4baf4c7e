import type { CellEdit } from "../cells/cellEdit";
import { cellText } from "../cells/cellValue";
import { type PictureFormat, pictureFormat } from "../cells/pictureFormat";
import type { Notice } from "../notice/notice";
import { cellAt } from "../workbook/cellAt";
import { type FormRow, formRow, freeRow, type ReadWorkbook } from "../workbook/formRow";
import { newRecord, numbersOfRows } from "../workbook/newRecord";
import { photoFileName } from "../workbook/photoFileName";
import type { Field, Nomination } from "../workbook/records";
import { namesakeKey } from "../workbook/sameness/persons";
import { sheetsOf } from "../workbook/tables";
import { teamsOf } from "../workbook/teams";

/** What somebody has agreed to take over of a form. */
export interface AgreedForm {
  readonly award: string;
  /** By the keys of columns, as they are to stand in the sheet. */
  readonly values: ReadonlyMap<string, string | number>;
  readonly photos: readonly AgreedPhoto[];
  readonly members: readonly ReadonlyMap<string, string | number>[];
  readonly into: Target;
}

/** `add`: a row of its own; else the row of who is there already: `fill` what is blank in it, or `replace` what differs. */
export type Target = { readonly kind: "add" } | { readonly kind: "fill" | "replace"; readonly nomination: Nomination };

interface AgreedPhoto {
  readonly key: string;
  readonly bytes: Uint8Array;
}

interface PlannedPhoto {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface ImportPlan {
  /** Into rows that were free. */
  readonly added: readonly CellEdit[];
  /** Into rows of nominees who are there already. */
  readonly updated: readonly CellEdit[];
  readonly photos: readonly PlannedPhoto[];
  /** By the forms' order: the row that each goes into; null where it cannot be written. */
  readonly rows: readonly ({ readonly sheetName: string; readonly row: number } | null)[];
  /** What cannot be written, in sentences for the clerk. */
  readonly unwritten: readonly string[];
}

/** Works out which cells agreed forms go into: 序号, 编号 and 所属编号 are given by itself, and photos named after 编号. */
export function planImport(workbook: ReadWorkbook, forms: readonly AgreedForm[], notice: Notice): ImportPlan {
  const added: CellEdit[] = [];
  const updated: CellEdit[] = [];
  const photos: PlannedPhoto[] = [];
  const unwritten: string[] = [];
  const rows: ImportPlan["rows"][number][] = [];
  const fresh = freshRows(workbook, forms, notice, unwritten);
  const members: { readonly parent: string; readonly values: AgreedForm["members"][number] }[] = [];
  for (const form of forms) {
    const { into, values } = form;
    const row = into.kind === "add" ? fresh(form.award) : rowOf(workbook, into.nomination);
    rows.push(row && { sheetName: row.sheetName, row: row.row });
    if (!row) continue;
    const edits = into.kind === "add" ? added : updated;
    if (into.kind === "add") edits.push(...row.numbers);
    const id = row.numbers.find(({ at }) => at.column === idOf(row)?.at.column)?.value ?? idOf(row)?.text.trim() ?? "";
    const named = photoNames(row, form, String(id ?? ""));
    photos.push(...named.photos);
    for (const [key, value] of [...values, ...named.values]) {
      const field = row.fields.find(({ column }) => column.key === key);
      if (!field || field.reading === "absent") {
        unwritten.push(`“${row.sheetName}”表没有“${field?.column.header ?? key}”栏，“${String(value)}”未写入。`);
      } else if (isWanted(workbook, field, value, into)) edits.push({ at: field.at, value });
    }
    if (form.members.length === 0) continue;
    if (id === "" || id === null) {
      unwritten.push(
        `“${row.sheetName}”表第${row.row}行没有编号，团队成员${form.members.length}人未写入；请先填写单位信息。`,
      );
    } else {
      const known = into.kind === "add" ? new Set<string>() : namesUnder(workbook, into.nomination);
      for (const each of form.members) {
        if (!known.has(namesakeKey(String(each.get("name") ?? "")))) members.push({ parent: String(id), values: each });
      }
    }
  }
  added.push(...memberEdits(workbook, members, unwritten));
  return { added, updated, photos, rows, unwritten };
}

interface Numbered extends FormRow {
  readonly numbers: readonly CellEdit[];
}

/** Gives one free row of an award's sheet after the other, with its numbers. */
function freshRows(workbook: ReadWorkbook, forms: readonly AgreedForm[], notice: Notice, unwritten: string[]) {
  const free = new Map<string, Numbered[]>();
  return (award: string): Numbered | null => {
    if (!free.has(award)) {
      const count = forms.filter((form) => form.award === award && form.into.kind === "add").length;
      const rows = rowsFor(workbook, award, count, notice);
      const name = notice.awards.find(({ id }) => id === award)?.name ?? award;
      if (rows.length === 0) unwritten.push(`工作簿没有“${name}”表，${count}份表格未写入；请先补上该表。`);
      free.set(award, rows);
    }
    return free.get(award)?.shift() ?? null;
  };
}

function rowsFor(workbook: ReadWorkbook, award: string, count: number, notice: Notice): Numbered[] {
  const [sheetName] = sheetsOf(workbook.records, award);
  if (!workbook.data.sheets.some(({ name }) => name === sheetName)) return [];
  const first = newRecord(workbook, sheetName, notice);
  if (!first) return [];
  const start = first.row.row;
  const like = { sheet: sheetName, row: start, column: 1 };
  const numbers = numbersOfRows(workbook, like, start, count, notice);
  return Array.from({ length: count }, (_, index) => formRow(workbook, { ...like, row: start + index })).flatMap(
    (row): Numbered[] => {
      if (!row) return [];
      const own = numbers.filter(({ at }) => at.row === row.row && cellText(cellAt(workbook.data, at)) === "");
      return [{ ...row, numbers: own }];
    },
  );
}

function rowOf(workbook: ReadWorkbook, { source }: Nomination): Numbered | null {
  const row = formRow(workbook, { sheet: source.sheetName, row: source.row, column: 1 });
  return row && { ...row, numbers: [] };
}

function idOf({ fields }: FormRow): Field | undefined {
  return fields.find(({ column }) => column.key === "recordId");
}

function isWanted({ data }: ReadWorkbook, { at, text }: Field, value: string | number, { kind }: Target): boolean {
  if (text.trim() === "") return true;
  // A formula is the clerk's own way to the value.
  return kind === "replace" && text !== String(value) && cellAt(data, at)?.formula === undefined;
}

const endings: Partial<Record<PictureFormat, string>> = {
  JPEG: "jpg",
  PNG: "png",
  GIF: "gif",
  BMP: "bmp",
  WebP: "webp",
  TIFF: "tif",
};

/** The names that photos get, and the columns that tell them. */
function photoNames(row: Numbered, { photos, into, values }: AgreedForm, id: string) {
  const named: PlannedPhoto[] = [];
  const told = new Map<string, string>();
  for (const { key, bytes } of photos) {
    const field = row.fields.find(({ column }) => column.key === key);
    const format = pictureFormat(bytes);
    const ending = format && endings[format];
    if (!field || !ending) continue;
    if (into.kind !== "add" && field.text.trim() !== "" && into.kind !== "replace") continue;
    const fields = row.fields.map((each) => (each.column.key === "recordId" ? { ...each, text: id } : each));
    const name =
      photoFileName(field, { fields }) ?? `${String(values.get("name") ?? values.get("master.name") ?? "照片")}.jpg`;
    const fileName = name.replace(/\.jpg$/, `.${ending}`);
    named.push({ fileName, bytes });
    told.set(key, fileName);
  }
  return { photos: named, values: told };
}

function namesUnder({ records }: ReadWorkbook, nomination: Nomination): ReadonlySet<string> {
  const { source } = nomination;
  const team = teamsOf(records).find(
    ({ team: { source: of } }) => of.sheetName === source.sheetName && of.row === source.row,
  );
  return new Set((team?.rows ?? []).flatMap(({ name }) => (name.value === null ? [] : [namesakeKey(name.value)])));
}

function memberEdits(
  workbook: ReadWorkbook,
  members: readonly { readonly parent: string; readonly values: AgreedForm["members"][number] }[],
  unwritten: string[],
): CellEdit[] {
  if (members.length === 0) return [];
  const [sheetName] = sheetsOf(workbook.records, "members");
  const isThere = workbook.data.sheets.some(({ name }) => name === sheetName);
  const first = freeRow(workbook, sheetName);
  const rows = members.map((_, index) => formRow(workbook, { ...first, row: first.row + index }));
  if (!isThere || rows.some((row) => row === null)) {
    unwritten.push(`工作簿没有“${sheetName}”表，团队成员${members.length}人未写入；请先补上该表。`);
    return [];
  }
  return members.flatMap(({ parent, values }, index) =>
    [...new Map<string, string | number>([["parentId", parent], ...values])].flatMap(([key, value]): CellEdit[] => {
      const field = rows[index]?.fields.find(({ column }) => column.key === key);
      return field && field.reading !== "absent" ? [{ at: field.at, value }] : [];
    }),
  );
}
