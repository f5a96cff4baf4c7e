import { commitmentLetter, hasLetter } from "../../../core/documents/commitmentLetter";
import { letterErrors } from "../../../core/issues/letterErrors";
import type { Award, Notice } from "../../../core/notice/notice";
import { recommendedOf } from "../../../core/quotas/quotaUsage";
import { letterOf } from "../../../core/workbook/nominations";
import type { WorkbookHost } from "../../../hosts/workbookHost";
import { handCopyName } from "../../handCopyName";
import { type Inspection, inspectData } from "../../inspectWorkbook";
import { refusalOfUnread } from "../unreadSheet";
import { words } from "./words";

export interface LettersOptions {
  /** Of a letter that the clerk has edited: `leave` it, which is the default; make nothing at all; keep it beside a new one. */
  readonly onEdited?: "leave" | "refuse" | "replace";
}

export const noneRecommended = "没有初审结果为“同意推荐”的记录，无需生成承诺书。";
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
  const { records, issues } = inspectData(data, notice);
  const awards = notice.awards.filter(hasLetter);
  const edited = awards.filter((award) => letterOf(records, award)?.edited);
  const isLeft = onEdited === "refuse" && edited.length > 0;
  const refused =
    records.scope === "city"
      ? words["zh-CN"].ofUnitsOnly
      : (refusalOfUnread(records) ?? (isLeft ? refusalOfEdited(edited) : null));
  if (refused !== null) return { ...nothing, records, issues, refused };
  const errors = letterErrors(issues, records);
  const openErrors = ({ id }: Award) => errors[id]?.length ?? 0;
  const wanted = awards.filter((award) => recommendedOf(records, award).length > 0);
  const made = wanted.filter((award) => onEdited === "replace" || !edited.includes(award));
  const removed = awards.filter(
    (award) => letterOf(records, award) && !wanted.includes(award) && !edited.includes(award),
  );
  const documents = made.map((award) => ({
    award,
    document: commitmentLetter({ records, notice, award, openErrors: openErrors(award) }),
  }));
  const taken = new Set(data.sheets.map(({ name }) => name));
  const kept = documents.flatMap(({ award, document: { name } }) =>
    edited.includes(award) ? [{ award, sheet: handCopyName(name, taken) }] : [],
  );

  if (made.length + edited.length + removed.length === 0)
    return { ...nothing, records, issues, refused: noneRecommended };
  await host.write({
    released: kept.map(({ award, sheet }) => ({ kind: `letter:${award.id}`, name: sheet })),
    withoutGenerated: removed.map(({ id }) => `letter:${id}` as const),
    generated: documents.map(({ award, document }) => ({ kind: `letter:${award.id}`, document })),
  });
  return {
    records,
    issues,
    written: made.map((award) => ({ award, openErrors: openErrors(award) })),
    edited: edited.filter((award) => !made.includes(award)),
    kept,
    removed,
    refused: null,
  };
}

/** Only the command line asks for all or nothing. */
function refusalOfEdited(awards: readonly Award[]): string {
  return `${words["zh-CN"].left(awards)}确需重新生成的请加 --replace，手工改动的将另存为“手工稿”。`;
}
