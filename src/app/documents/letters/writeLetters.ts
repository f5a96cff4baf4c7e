import { commitmentLetter, hasLetter, letterPaper } from "../../../core/documents/commitmentLetter";
import { letterErrors } from "../../../core/issues/letterErrors";
import type { Award, Notice } from "../../../core/notice/notice";
import { recommendedOf } from "../../../core/quotas/quotaUsage";
import { generatedSheet } from "../../../core/workbook/city/citySheets";
import { letterOf } from "../../../core/workbook/nominations";
import type { WorkbookData } from "../../../core/workbook/workbookData";
import type { WorkbookHost } from "../../../hosts/workbookHost";
import { handCopyName } from "../../handCopyName";
import { type Inspection, inspectData } from "../../inspectWorkbook";
import type { Papers, Printed } from "../document";
import { refusalOfUnread } from "../unreadSheet";
import { lettersWords } from "./words";

export interface LettersOptions {
  /** Of a letter that the clerk has edited: `leave` it, which is the default; make nothing at all; keep it beside a new one. */
  readonly onEdited?: "leave" | "refuse" | "replace";
}

const noneRecommended = "没有初审结果为“同意推荐”的记录，无需生成承诺书。";
const nothing = { written: [], edited: [], kept: [], removed: [] } as const;

/** What became of each award's letter; an award without nominations and without a letter is in no list. */
export interface WrittenLetters extends Inspection {
  /** Made or made anew; a draft as long as its award has open errors. */
  readonly written: readonly { readonly award: Award; readonly openErrors: number }[];
  /** Left alone, because the clerk has edited them. */
  readonly edited: readonly Award[];
  /** Edited letters that gave way to new ones, and the names under which they are kept. */
  readonly kept: readonly { readonly award: Award; readonly sheet: string }[];
  /** Taken out, because nothing is recommended for their award any more. */
  readonly removed: readonly Award[];
  /** Why the workbook is left as it was; null where letters could be made. */
  readonly refused: string | null;
}

/**
 * 四（四）: writes a commitment letter for each award with recommended nominations; never over a clerk's own words.
 * A letter is a unit's, signed and sealed: of the city's workbook none is made.
 */
export async function writeLetters(
  host: WorkbookHost,
  notice: Notice,
  { onEdited = "leave" }: LettersOptions = {},
): Promise<WrittenLetters> {
  const data = await host.read();
  const { records, issues, awards, edited, wanted, openErrors, describe, refused: unmade } = lettersIn(data, notice);
  const isLeft = onEdited === "refuse" && edited.length > 0;
  const refused = unmade ?? (isLeft ? refusalOfEdited(edited) : null);
  if (refused !== null) return { ...nothing, data, records, issues, refused };
  const made = wanted.filter((award) => onEdited === "replace" || !edited.includes(award));
  const removed = awards.filter(
    (award) => letterOf(records, award) && !wanted.includes(award) && !edited.includes(award),
  );
  const documents = made.map((award) => ({ award, document: describe(award) }));
  const taken = new Set(data.sheets.map(({ name }) => name));
  const kept = documents.flatMap(({ award, document: { name } }) =>
    edited.includes(award) ? [{ award, sheet: handCopyName(name, taken) }] : [],
  );

  if (made.length + edited.length + removed.length === 0)
    return { ...nothing, data, records, issues, refused: noneRecommended };
  await host.write({
    released: kept.map(({ award, sheet }) => ({ kind: `letter:${award.id}`, name: sheet })),
    withoutGenerated: removed.map(({ id }) => `letter:${id}` as const),
    generated: documents.map(({ award, document }) => ({ kind: `letter:${award.id}`, document })),
  });
  return {
    data,
    records,
    issues,
    written: made.map((award) => ({ award, openErrors: openErrors(award) })),
    edited: edited.filter((award) => !made.includes(award)),
    kept,
    removed,
    refused: null,
  };
}

/** The letters for a browser to print; those edited by hand stand in the workbook alone. */
export async function printLetters(host: WorkbookHost, notice: Notice): Promise<Printed> {
  const data = await host.read();
  const { edited, wanted, describe, refused } = lettersIn(data, notice);
  if (refused !== null) return { refused };
  const leftOut = edited.flatMap(({ id }) => generatedSheet(data, `letter:${id}`)?.name ?? []);
  const documents = wanted.filter((award) => !edited.includes(award)).map(describe);
  if (documents.length + leftOut.length === 0) return { refused: noneRecommended };
  return { refused: null, documents, pictures: new Map(), leftOut };
}

/** The letters for a text program; of those edited by hand, too, which stand in the workbook as they are, and are told. */
export async function letterPapers(host: WorkbookHost, notice: Notice): Promise<Papers> {
  const data = await host.read();
  const { records, issues, wanted, edited, openErrors, refused } = lettersIn(data, notice);
  if (refused !== null) return { refused };
  if (wanted.length === 0) return { refused: noneRecommended };
  const rewritten = wanted.filter((award) => edited.includes(award));
  const written = wanted.map((award) => ({ award, openErrors: openErrors(award) }));
  return {
    refused: null,
    papers: written.map((letter) => () => letterPaper({ records, notice, ...letter })),
    pictures: new Map(),
    fileName: `${notice.year}推荐承诺书`,
    told: () => (language) => [
      ...lettersWords[language].told({ ...nothing, data, records, issues, written }),
      ...(rewritten.length > 0 ? [lettersWords[language].withoutEdits(rewritten)] : []),
    ],
    isWhole: () => written.every((letter) => letter.openErrors === 0),
  };
}

/** What there is to be written in letters; `refused`: why none can be. */
function lettersIn(data: WorkbookData, notice: Notice) {
  const { records, issues } = inspectData(data, notice);
  const awards = notice.awards.filter(hasLetter);
  const errors = letterErrors(issues, records);
  const openErrors = ({ id }: Award) => errors[id]?.length ?? 0;
  return {
    records,
    issues,
    awards,
    edited: awards.filter((award) => letterOf(records, award)?.edited),
    wanted: awards.filter((award) => recommendedOf(records, award).length > 0),
    openErrors,
    describe: (award: (typeof awards)[number]) =>
      commitmentLetter({ records, notice, award, openErrors: openErrors(award) }),
    refused: records.scope === "city" ? lettersWords["zh-CN"].ofUnitsOnly : refusalOfUnread(records),
  };
}

/** Only the command line asks for all or nothing. */
function refusalOfEdited(awards: readonly Award[]): string {
  return `${lettersWords["zh-CN"].left(awards)}确需重新生成的请加 --replace，手工改动的将另存为“手工稿”。`;
}
