import { pictureText } from "../../../core/cells/cellValue";
import { groupBy } from "../../../core/cells/groupBy";
import { formPaper, nominationForm } from "../../../core/documents/nominationForm";
import type { Notice } from "../../../core/notice/notice";
import { readRecords } from "../../../core/workbook/reading/readRecords";
import { recordLabel } from "../../../core/workbook/recordLabel";
import type { Nomination } from "../../../core/workbook/records";
import type { WorkbookHost } from "../../../hosts/workbookHost";
import type { BuildDocuments, MissingPhoto, OnProgress, Pictures } from "../document";
import { refusalOfUnread } from "../unreadSheet";

export interface FormsOptions {
  /** The nominations wanted, by 编号, or as `recordLabel` names those without one; all without it. */
  readonly only?: readonly string[];
  /** The pictures at hand, by the names of their files. */
  readonly pictures: Pictures;
  readonly build: BuildDocuments;
  readonly onProgress?: OnProgress;
}

export type PrintedForms =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly fileName: string;
      /** Of each award, by its id. */
      readonly counts: Readonly<Record<string, number>>;
      readonly missing: readonly MissingPhoto[];
    }
  | { readonly ok: false; readonly message: string };

/** 五（一）（二）: makes the 推荐表 and 申报表 of nominations, a sheet each, in a workbook of their own; changes nothing. */
export async function printForms(
  host: WorkbookHost,
  notice: Notice,
  { only, pictures, build, onProgress }: FormsOptions,
): Promise<PrintedForms> {
  const described = await describeForms(host, notice, { only, pictures });
  if (described.refused !== null) return { ok: false, message: described.refused };
  const { nominations, documents, names } = described;
  const { bytes, missing } = await build(documents, { pictures: described.pictures, onProgress });
  // The last chance to call it off.
  await onProgress?.(documents.length, documents.length);
  return {
    ok: true,
    bytes,
    fileName: `${fileNameOf(notice, nominations)}.xlsx`,
    counts: countsOf(nominations),
    missing: toldOf(missing, names),
  };
}

type Chosen = Pick<FormsOptions, "only" | "pictures">;

/** The forms as they would be made, with the pictures at hand and those that stand in cells; these have `names`. */
export async function describeForms(host: WorkbookHost, notice: Notice, options: Chosen) {
  const chosen = await chosenForms(host, notice, options);
  if (chosen.refused !== null) return chosen;
  const { records, ...shared } = chosen;
  const documents = shared.nominations.flatMap((nomination) => nominationForm(nomination, records, notice) ?? []);
  return { ...shared, documents };
}

/** The same for a text program. */
export async function formPapers(host: WorkbookHost, notice: Notice, options: Chosen) {
  const chosen = await chosenForms(host, notice, options);
  if (chosen.refused !== null) return chosen;
  const { records, nominations, names, pictures } = chosen;
  return {
    refused: null,
    papers: nominations.flatMap((nomination) => {
      const { form } = nomination.award;
      return form ? [() => formPaper(nomination, form, records, notice)] : [];
    }),
    pictures,
    fileName: fileNameOf(notice, nominations),
    counts: countsOf(nominations),
    toldOf: (missing: readonly MissingPhoto[]) => toldOf(missing, names),
  };
}

/** The nominations whose forms are wanted, or why there are none. */
async function chosenForms(host: WorkbookHost, notice: Notice, { only, pictures }: Chosen) {
  const records = readRecords(await host.read(), notice);
  const unread = refusalOfUnread(records);
  if (unread !== null) return { refused: unread };
  const all = records.nominations.filter(({ award }) => award.form !== null);
  const nominations = only ? all.filter((nomination) => only.includes(recordLabel(nomination))) : all;
  const unknown = (only ?? []).filter((id) => !nominations.some((nomination) => recordLabel(nomination) === id));
  if (unknown.length > 0) return { refused: `工作簿中没有编号为${unknown.join("、")}的对象，未生成推荐表、申报表。` };
  if (nominations.length === 0) return { refused: "工作簿中没有申报对象，无需生成推荐表、申报表。" };

  const names = picturesOf(nominations);
  const inCells = (await host.pictures?.(names)) ?? new Map<string, Uint8Array>();
  return { refused: null, records, nominations, names, pictures: new Map([...pictures, ...inCells]) };
}

function fileNameOf({ year }: Notice, { length }: readonly Nomination[]): string {
  return `${year}推荐表申报表_${length}份`;
}

/** A picture in a cell is called so, since its own name says nothing to a clerk. */
function toldOf(missing: readonly MissingPhoto[], inCells: readonly string[]): MissingPhoto[] {
  return missing.map(({ sheet, file }) => ({ sheet, file: inCells.includes(file ?? "") ? pictureText : file }));
}

/** The names of the pictures that stand in cells. */
function picturesOf(nominations: readonly Nomination[]): string[] {
  return nominations.flatMap(({ fields }) => fields.flatMap(({ picture }) => picture || []));
}

function countsOf(nominations: readonly Nomination[]): Record<string, number> {
  return Object.fromEntries([...groupBy(nominations, ({ award }) => award.id)].map(([id, { length }]) => [id, length]));
}
