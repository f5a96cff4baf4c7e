import type { CellEdit } from "../core/cells/cellEdit";
import { followEdits } from "../core/edits/followEdits";
import { type FoundNominee, findNominees } from "../core/importing/findNominees";
import { type ImportedForm, valuesOf } from "../core/importing/importedForm";
import { type AgreedForm, type ImportPlan, planImport, type Target } from "../core/importing/importPlan";
import { readForms } from "../core/importing/readForms";
import { type RosterMapping, readRoster } from "../core/importing/roster";
import type { Notice } from "../core/notice/notice";
import type { OpenedWord } from "../core/word/wordContent";
import type { ReadWorkbook } from "../core/workbook/formRow";
import { isNominationWorkbook } from "../core/workbook/isNominationWorkbook";
import { readRecords } from "../core/workbook/reading/readRecords";
import type { WorkbookData } from "../core/workbook/workbookData";
import { HostError, type WorkbookHost } from "../hosts/workbookHost";
import { type WrittenEdits, writeEdited } from "./editCells";

/** A file that somebody gives, and how it is read. */
export interface FormFile {
  readonly name: string;
  /** Throws `HostError` where it cannot be read. */
  read(notice: Notice): Promise<OpenedWord | ListFile>;
}

/** A workbook that is somebody's own list, and how it is to be read. */
export interface ListFile {
  readonly list: WorkbookData;
  readonly mapping: RosterMapping;
}

/** A form of a file, and whom it speaks of. */
export interface FormProposal extends FoundNominee {
  readonly file: string;
  /** Which of the forms in its file, from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
  readonly form: ImportedForm;
  readonly picture: OpenedWord["picture"];
}

/** A form with all that was read of it, to go into that row; photos only where they can be kept. */
export function agreedForm({ form, picture }: FormProposal, into: Target, takesPhotos: boolean): AgreedForm {
  const photos = takesPhotos ? form.photos : [];
  return {
    award: form.award.id,
    values: valuesOf(form.fields),
    photos: photos.flatMap(({ column, picture: name }) => {
      const bytes = picture(name);
      return bytes ? [{ key: column.key, bytes }] : [];
    }),
    members: form.members.map(({ fields }) => valuesOf(fields)),
    into,
  };
}

export interface ImportProposal {
  readonly shown: ReadWorkbook;
  readonly forms: readonly FormProposal[];
  /** The files that they were read from, to be read anew. */
  readonly sources: readonly FormFile[];
  /** The clerk's own lists among them, by the names of their files. */
  readonly lists: ReadonlyMap<string, ListFile>;
  /** Files of which nothing can be taken over, each with why. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

const noForm = "文件中没有本通知的推荐表、申报表，请核对文件；是扫描件的，请逐条填写。";

/** Why nothing can be taken over into a workbook; null where it can. */
function refusalOfImport({ records }: ReadWorkbook): string | null {
  if (records.scope === "city") return "这是汇总工作簿，推荐表请导入到各单位报送的工作簿。";
  return isNominationWorkbook(records) ? null : "这不是推荐申报工作簿，请先新建工作簿，再导入推荐表。";
}

/** Reads filled forms, and looks in the workbook for whom they speak of; writes nothing. */
export async function proposeImport(
  host: WorkbookHost,
  notice: Notice,
  files: readonly FormFile[],
  onProgress?: (done: number, total: number) => Promise<void> | void,
): Promise<ImportProposal> {
  const data = await host.read();
  const shown = { data, records: readRecords(data, notice) };
  const refusal = refusalOfImport(shown);
  if (refusal !== null) throw new HostError("unsupported", refusal);
  const forms: Omit<FormProposal, keyof FoundNominee>[] = [];
  const refused: { file: string; reason: string }[] = [];
  const lists = new Map<string, ListFile>();
  for (const [index, { name, read }] of files.entries()) {
    await onProgress?.(index, files.length);
    try {
      const given = await read(notice);
      if ("list" in given) lists.set(name, given);
      const found = "list" in given ? readRoster(given.list, given.mapping, notice) : readForms(given.content, notice);
      const picture = "list" in given ? () => null : given.picture;
      if (found.length === 0) refused.push({ file: name, reason: noForm });
      forms.push(...found.map((form, at) => ({ file: name, part: at + 1, parts: found.length, form, picture })));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused.push({ file: name, reason: error.message });
    }
  }
  const nominees = findNominees(
    shown,
    forms.map(({ form }) => form),
    notice,
  );
  await onProgress?.(files.length, files.length);
  return {
    shown,
    sources: files,
    lists,
    refused,
    forms: forms.map((each, index) => ({
      ...each,
      ...(nominees[index] ?? { nomination: null, known: null, twin: null }),
    })),
  };
}

export interface Imported extends WrittenEdits {
  readonly plan: ImportPlan;
}

/** Writes what was agreed to, in one write; nobody's row is taken where the workbook has changed meanwhile. */
export async function importForms(
  host: WorkbookHost,
  notice: Notice,
  shown: ReadWorkbook,
  agreed: readonly AgreedForm[],
): Promise<Imported> {
  let plan = planImport(shown, agreed, notice);
  const editsOf = ({ added, updated }: ImportPlan): CellEdit[] => [...added, ...updated];
  const written = await writeEdited(host, notice, { edits: editsOf(plan), before: shown }, (now) => {
    const followed = followEdits(shown, now, plan.updated);
    if (!followed.ok) throw new HostError("changed", followed.message);
    const ofUpdates = planImport(
      shown,
      agreed.filter(({ into }) => into.kind !== "add"),
      notice,
    );
    const fresh = planImport(
      now,
      agreed.filter(({ into }) => into.kind === "add"),
      notice,
    );
    plan = { ...fresh, updated: followed.edits, photos: [...ofUpdates.photos, ...fresh.photos] };
    return editsOf(plan);
  });
  return { ...written, plan };
}
