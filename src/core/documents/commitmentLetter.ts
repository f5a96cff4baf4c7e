import type { Award, Notice } from "../notice/notice";
import type { Letter } from "../notice/schema/letter";
import { rankedOf } from "../quotas/quotaUsage";
import type { Records } from "../workbook/records";
import { letterGrid } from "./letter/letterGrid";
import { letterPages, pageCount } from "./letter/letterPages";
import { letterParts, tightSpacing, usualSpacing } from "./letter/letterParts";
import { letterTable } from "./letter/letterTable";
import { letterWords } from "./letter/letterWords";
import type { SheetDocument } from "./sheetDocument";

/**
 * 四（四）: an award's commitment letter with its recommended nominations in the order of 推荐排序,
 * laid out after GB/T 9704-2012. What is not known yet is left as a blank; open errors make it a draft that says so.
 */
export function commitmentLetter({
  records,
  notice,
  award,
  openErrors,
}: {
  readonly records: Records;
  readonly notice: Notice;
  readonly award: Award & { readonly letter: Letter };
  readonly openErrors: number;
}): SheetDocument {
  const words = letterWords(records, notice, award);
  const table = letterTable(award.letter, rankedOf(records, award), notice);
  const grid = letterGrid(table.widths);
  const content = { words, table, grid, star: notice.letters.star, openErrors };

  const usual = letterParts(content, usualSpacing);
  const tight = letterParts(content, tightSpacing);
  const parts = pageCount(tight) < pageCount(usual) ? tight : usual;
  const { lead, breaks } = letterPages(parts);

  const { draft, front, listLead, list, end } = parts;
  const beforeList = [...draft, { cells: [], height: lead }, ...front, ...listLead];
  return {
    name: `承诺书-${award.name}`,
    columns: grid.columns,
    rows: [...beforeList, ...list, ...end],
    page: {
      orientation: "portrait",
      margins: { top: 37, bottom: 35, left: 28, right: 26 },
      repeatRows: { from: beforeList.length, to: beforeList.length },
      pageNumbers: "dashes",
      breaksBefore: breaks.map((index) => beforeList.length + 1 + (index < 0 ? -listLead.length : index)),
    },
  };
}

/** Whether an award has a letter at all. */
export function hasLetter(award: Award): award is Award & { readonly letter: Letter } {
  return award.letter !== null;
}
