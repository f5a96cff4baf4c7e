import { commitmentLetter } from "../core/documents/commitmentLetter";
import { letterErrors } from "../core/issues/letterErrors";
import type { Notice } from "../core/notice/notice";
import { recommendedOf } from "../core/quotas/quotaUsage";
import { type Category, categories } from "../core/workbook/categories";
import type { WorkbookHost } from "../hosts/workbookHost";
import { handCopyName } from "./handCopyName";
import { type Inspection, inspectData } from "./inspectWorkbook";

export interface LettersOptions {
  /** Make a new letter also where the clerk has edited the old one, which is then kept as a sheet of the clerk's own. */
  readonly replaceEdited?: boolean;
}

/** Said of the city's workbook, whose letters would be signed by nobody. */
export const lettersOfUnitsOnly = "这是市级汇总工作簿；推荐承诺书由各推荐单位出具，请在该单位报送的工作簿中生成。";

/** What became of each category's letter; a category without nominations and without a letter is in no list. */
export interface WrittenLetters extends Inspection {
  /** Made or made anew; a draft as long as its category has open errors. */
  readonly written: readonly { readonly category: Category; readonly openErrors: number }[];
  /** Left alone, because the clerk has edited them. */
  readonly edited: readonly Category[];
  /** Edited letters that gave way to new ones, and the names under which they are kept. */
  readonly kept: readonly { readonly category: Category; readonly sheet: string }[];
  /** Taken out, because nothing is recommended in their category any more. */
  readonly removed: readonly Category[];
  /** Why the workbook is left as it was; null where letters could be made. */
  readonly refused: string | null;
}

/**
 * 四（四）: writes a commitment letter for each category with recommended nominations; never over a clerk's own words.
 * A letter is a unit's, signed and sealed: of the city's workbook none is made.
 */
export async function writeLetters(
  host: WorkbookHost,
  notice: Notice,
  { replaceEdited = false }: LettersOptions = {},
): Promise<WrittenLetters> {
  const data = await host.read();
  const { records, issues } = inspectData(data, notice);
  if (records.scope === "city") {
    return { records, issues, written: [], edited: [], kept: [], removed: [], refused: lettersOfUnitsOnly };
  }
  const errors = letterErrors(issues, records);
  const standing = (category: Category) => records.letters.find((letter) => letter.category === category);

  const wanted = categories.filter((category) => recommendedOf(records, category).length > 0);
  const edited = categories.filter((category) => standing(category)?.edited);
  const made = wanted.filter((category) => replaceEdited || !edited.includes(category));
  const removed = categories.filter(
    (category) => standing(category) && !wanted.includes(category) && !edited.includes(category),
  );
  const documents = made.map((category) => ({
    category,
    document: commitmentLetter({ records, notice, category, openErrors: errors[category].length }),
  }));
  const taken = new Set(data.sheets.map(({ name }) => name));
  const kept = documents.flatMap(({ category, document: { name } }) =>
    edited.includes(category) ? [{ category, sheet: handCopyName(name, taken) }] : [],
  );

  await host.write({
    released: kept.map(({ category, sheet }) => ({ kind: `letter-${category}`, name: sheet })),
    withoutGenerated: removed.map((category) => `letter-${category}` as const),
    generated: documents.map(({ category, document }) => ({ kind: `letter-${category}`, document })),
  });
  return {
    records,
    issues,
    written: made.map((category) => ({ category, openErrors: errors[category].length })),
    edited: edited.filter((category) => !made.includes(category)),
    kept,
    removed,
    refused: null,
  };
}
