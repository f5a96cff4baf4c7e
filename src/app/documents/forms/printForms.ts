import { pictureText } from "../../../core/cells/cellValue";
import { groupBy } from "../../../core/cells/groupBy";
import { formPaper, nominationForm } from "../../../core/documents/nominationForm";
import type { Notice } from "../../../core/notice/notice";
import { readRecords } from "../../../core/workbook/reading/readRecords";
import { recordLabel } from "../../../core/workbook/recordLabel";
import type { Nomination, Records } from "../../../core/workbook/records";
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

interface ChosenForms {
  readonly records: Records;
  readonly nominations: readonly Nomination[];
  /** The names of the pictures that stand in cells, and their bytes. */
  readonly names: readonly string[];
  readonly inCells: Pictures;
}

/** The nominations whose forms are wanted, with the pictures in their cells; or why there are none. */
async function chosenForms(host: WorkbookHost, notice: Notice, only: readonly string[] | undefined) {
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
  return { refused: null, records, nominations, names, inCells } satisfies ChosenForms & { refused: null };
}

/** The same forms for a text program, or why there are none. */
export async function formPapers(
  host: WorkbookHost,
  notice: Notice,
  { only, pictures }: Pick<FormsOptions, "only" | "pictures">,
) {
  const chosen = await chosenForms(host, notice, only);
  if (chosen.refused !== null) return chosen;
  const { records, nominations, names, inCells } = chosen;
  return {
    refused: null,
    papers: nominations.flatMap((nomination) => {
      const { form } = nomination.award;
      return form ? [() => formPaper(nomination, form, records, notice)] : [];
    }),
    pictures: new Map([...pictures, ...inCells]),
    fileName: fileNameOf(notice, nominations),
    counts: countsOf(nominations),
    toldOf: (missing: readonly MissingPhoto[]) => toldOf(missing, names),
  };
}

function fileNameOf({ year }: Notice, { length }: readonly Nomination[]): string {
  return `${year}推荐表申报表_${length}份`;
}

/** A picture in a cell is called so, since its own name says nothing to a clerk. */
function toldOf(missing: readonly MissingPhoto[], inCells: readonly string[]): MissingPhoto[] {
  return missing.map(({ sheet, file }) => ({ sheet, file: inCells.includes(file ?? "") ? pictureText : file }));
}

/** 五（一）（二）: makes the 推荐表 and 申报表 of nominations, a sheet each, in a workbook of their own; changes nothing. */
export async function printForms(
  host: WorkbookHost,
  notice: Notice,
  { only, pictures, build, onProgress }: FormsOptions,
): Promise<PrintedForms> {
  const chosen = await chosenForms(host, notice, only);
  if (chosen.refused !== null) return { ok: false, message: chosen.refused };
  const { records, nominations, names, inCells } = chosen;
  const documents = nominations.flatMap((nomination) => nominationForm(nomination, records, notice) ?? []);
  const { bytes, missing } = await build(documents, { pictures: new Map([...pictures, ...inCells]), onProgress });
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

/** The names of the pictures that stand in cells. */
function picturesOf(nominations: readonly Nomination[]): string[] {
  return nominations.flatMap(({ fields }) => fields.flatMap(({ picture }) => picture || []));
}

function countsOf(nominations: readonly Nomination[]): Record<string, number> {
  return Object.fromEntries([...groupBy(nominations, ({ award }) => award.id)].map(([id, { length }]) => [id, length]));
}
