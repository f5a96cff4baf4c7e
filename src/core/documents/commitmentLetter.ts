import type { Notice } from "../notice/notice";
import { rankedOf } from "../quotas/quotaUsage";
import { type Category, categoryName } from "../workbook/categories";
import type { Records } from "../workbook/records";
import { letterGrid } from "./letter/letterGrid";
import { letterPages, pageCount } from "./letter/letterPages";
import { letterParts, tightSpacing, usualSpacing } from "./letter/letterParts";
import { letterTable } from "./letter/letterTable";
import { letterWords } from "./letter/letterWords";
import type { SheetDocument } from "./sheetDocument";

/**
 * 四（四）: a category's commitment letter (annex 3, 5, 7 or 9) with its recommended nominations in the order of 推荐排序,
 * laid out after GB/T 9704-2012. What is not known yet is left as a blank; open errors make it a draft that says so.
 */
export function commitmentLetter({
  records,
  notice,
  category,
  openErrors,
}: {
  readonly records: Records;
  readonly notice: Notice;
  readonly category: Category;
  readonly openErrors: number;
}): SheetDocument {
  const words = letterWords(records, notice, category);
  const widths = notice.letters[category].columns.map(({ width }) => width);
  const table = letterTable(category, rankedOf(records, category), widths);
  const grid = letterGrid(table.widths);
  const content = { words, table, grid, star: notice.letters.star, openErrors };

  const usual = letterParts(content, usualSpacing);
  const tight = letterParts(content, tightSpacing);
  const parts = pageCount(tight) < pageCount(usual) ? tight : usual;
  const { lead, breaks } = letterPages(parts);

  const { draft, front, listLead, list, end } = parts;
  const beforeList = [...draft, { cells: [], height: lead }, ...front, ...listLead];
  return {
    name: `承诺书-${categoryName[category]}`,
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
