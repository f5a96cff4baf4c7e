import { filledFile } from "../../scripts/samples/notices/filledFile";
import { fillNotice } from "../../scripts/samples/notices/fillNotice";
import { isToldColumn } from "../../src/core/documents/form/toldColumns";
import { formPaper } from "../../src/core/documents/nominationForm";
import { tokensOf } from "../../src/core/importing/boxText";
import type { ImportedForm } from "../../src/core/importing/importedForm";
import { keysIn } from "../../src/core/importing/slots";
import type { Notice } from "../../src/core/notice/notice";
import { readRecords } from "../../src/core/workbook/reading/readRecords";
import type { Nomination, RecordBase, Records } from "../../src/core/workbook/records";
import { isShownIn, teamsOf } from "../../src/core/workbook/teams";
import { buildPapers } from "../../src/hosts/docx/buildPapers";
import { people } from "./sampleNotices";

/** A nomination with its form as a Word file, and what that tells. */
export interface FilledForm {
  readonly nomination: Nomination;
  readonly file: Uint8Array;
  /** By the keys of columns. */
  readonly told: ReadonlyMap<string, string>;
  /** The columns of which only the cover tells. */
  readonly onCover: ReadonlySet<string>;
  /** The rows of its table of the team. */
  readonly team: readonly ReadonlyMap<string, string>[];
}

/** The nominations of a unit that a notice would be content with, so many of each award, with their forms. */
export async function filledForms(notice: Notice, count: number, seed = 7): Promise<readonly FilledForm[]> {
  const { records } = await filledWorkbook(notice, count, seed);
  const nominations = records.nominations.filter(({ award }) => award.form !== null);
  return Promise.all(
    nominations.map(async (nomination) => ({
      nomination,
      file: (await buildPapers([() => paperOf(nomination, records, notice)])).bytes,
      ...toldBy(nomination, records),
    })),
  );
}

export async function filledWorkbook(notice: Notice, count: number, seed = 7) {
  const unit = notice.units.find(({ pooled }) => !pooled);
  if (!unit) throw new Error("no unit");
  const counts = Object.fromEntries(notice.awards.map(({ id }) => [id, count]));
  const host = await filledFile(notice, unit, fillNotice(notice, unit, people(seed), counts));
  return { unit, host, records: readRecords(await host.read(), notice) };
}

export function paperOf(nomination: Nomination, records: Records, notice: Notice) {
  const { form } = nomination.award;
  if (!form) throw new Error("no form");
  return formPaper(nomination, form, records, notice);
}

function toldBy(nomination: Nomination, records: Records): Pick<FilledForm, "told" | "onCover" | "team"> {
  const { form } = nomination.award;
  if (!form) throw new Error("no form");
  const tables = (form.pages ?? []).flat();
  const shows = [
    ...form.cover.map(({ show }) => show),
    ...tables.flatMap((block) => {
      if (block.block === "rows") return block.rows.flat().flatMap(({ show }) => show ?? []);
      if (block.block === "row") return block.cells.flatMap(({ show }) => show ?? []);
      return "show" in block ? [block.show] : [];
    }),
  ];
  const told = form.pages
    ? new Set(["filledOn", ...shows.flatMap((show) => keysIn(tokensOf(show)))])
    : new Set([
        ...nomination.fields
          .map(({ column }) => column)
          .filter(isToldColumn)
          .map(({ key }) => key),
      ]);
  const rows = teamsOf(records).find(({ team }) => team === nomination)?.rows ?? [];
  const team = tables.flatMap((block) => {
    if (block.block !== "members") return [];
    const keys = new Set(block.columns.flatMap(({ show }) => keysIn(tokensOf(show ?? ""))));
    return rows.filter(isShownIn(block)).map((row) => textsOf(row, keys));
  });
  const inside = form.pages ? new Set(shows.slice(form.cover.length).flatMap((show) => keysIn(tokensOf(show)))) : told;
  const onCover = new Set(
    ["filledOn", ...form.cover.flatMap(({ show }) => keysIn(tokensOf(show)))].filter(
      (key) => !inside.has(key) && key !== "filledOn",
    ),
  );
  return { told: textsOf(nomination, told), onCover, team };
}

function textsOf({ fields }: RecordBase, keys: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    fields.flatMap(({ column, text, value }) =>
      keys.has(column.key) && text.trim() !== ""
        ? [[column.key, plain(typeof value === "string" || typeof value === "number" ? String(value) : text)] as const]
        : [],
    ),
  );
}

/** Without blanks at the ends of lines, which set paragraphs and say nothing. */
export function plain(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

export interface Score {
  /** What the form tells, and how much of it was read as it is. */
  readonly told: number;
  readonly right: number;
  readonly read: number;
  /** What is otherwise than told, by where, and nothing says that it is doubtful. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly doubted: number;
}

/** Compares what was read with what the form tells, field by field. */
export function scoreOf({ told, team }: Pick<FilledForm, "told" | "team">, form: ImportedForm | undefined): Score {
  const wrong: string[] = [];
  const missed: string[] = [];
  let [right, read, doubted] = [0, 0, 0];
  const compare = (where: string, own: ReadonlyMap<string, string>, fields: ImportedForm["fields"]) => {
    for (const { column, value, doubts } of fields) {
      if (doubts.some(({ kind }) => kind === "guessed")) continue;
      read += 1;
      if (doubts.length > 0) doubted += 1;
      if (own.get(column.key) === plain(String(value))) right += 1;
      else if (doubts.length === 0)
        wrong.push(`${where}${column.header} “${String(value)}” instead of “${own.get(column.key) ?? ""}”`);
    }
    for (const [key, text] of own) {
      const found = fields.find(({ column }) => column.key === key);
      if (!found || plain(String(found.value)) !== text)
        missed.push(`${where}${key} “${text}”${found ? ` as “${String(found.value)}”` : ""}`);
    }
  };
  compare("", told, form?.fields ?? []);
  for (const [index, own] of team.entries()) compare(`member ${index + 1} `, own, form?.members[index]?.fields ?? []);
  for (const { fields } of form?.members.slice(team.length) ?? []) compare("member too many ", new Map(), fields);
  const count = told.size + team.reduce((sum, own) => sum + own.size, 0);
  return { told: count, right, read, wrong, missed, doubted };
}
