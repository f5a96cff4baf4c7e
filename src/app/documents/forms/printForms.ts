import { pictureText } from "../../../core/cells/cellValue";
import { groupBy } from "../../../core/cells/groupBy";
import { nominationForm } from "../../../core/documents/nominationForm";
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
    fileName: `${notice.year}推荐表申报表_${documents.length}份.xlsx`,
    counts: countsOf(nominations),
    missing: missing.map(({ sheet, file }) => ({ sheet, file: names.includes(file ?? "") ? pictureText : file })),
  };
}

/** The forms as they would be made, with the pictures at hand and those that stand in cells; these have `names`. */
export async function describeForms(
  host: WorkbookHost,
  notice: Notice,
  { only, pictures }: Pick<FormsOptions, "only" | "pictures">,
) {
  const records = readRecords(await host.read(), notice);
  const unread = refusalOfUnread(records);
  if (unread !== null) return { refused: unread };
  const all = records.nominations.filter(({ award }) => award.form !== null);
  const nominations = only ? all.filter((nomination) => only.includes(recordLabel(nomination))) : all;
  const unknown = (only ?? []).filter((id) => !nominations.some((nomination) => recordLabel(nomination) === id));
  if (unknown.length > 0) return { refused: `工作簿中没有编号为${unknown.join("、")}的对象，未生成推荐表、申报表。` };
  if (nominations.length === 0) return { refused: "工作簿中没有申报对象，无需生成推荐表、申报表。" };

  const documents = nominations.flatMap((nomination) => nominationForm(nomination, records, notice) ?? []);
  const names = picturesOf(nominations);
  const inCells = (await host.pictures?.(names)) ?? new Map<string, Uint8Array>();
  return { refused: null, nominations, documents, names, pictures: new Map([...pictures, ...inCells]) };
}

/** The names of the pictures that stand in cells. */
function picturesOf(nominations: readonly Nomination[]): string[] {
  return nominations.flatMap(({ fields }) => fields.flatMap(({ picture }) => picture || []));
}

function countsOf(nominations: readonly Nomination[]): Record<string, number> {
  return Object.fromEntries([...groupBy(nominations, ({ award }) => award.id)].map(([id, { length }]) => [id, length]));
}
