import type { Award, Notice } from "../notice/notice";
import type { Letter } from "../notice/schema/letter";
import { rankedOf } from "../quotas/quotaUsage";
import type { Records } from "../workbook/records";
import { letterBlocks, type Spacing, tightSpacing, usualSpacing } from "./letter/letterBlocks";
import { letterGrid } from "./letter/letterGrid";
import { pageBreaks } from "./letter/letterPages";
import { letterRows } from "./letter/letterRows";
import { letterTable } from "./letter/letterTable";
import { letterWords } from "./letter/letterWords";
import { officialPage } from "./letter/officialPage";
import type { Paper } from "./paper/paper";
import type { SheetDocument } from "./sheetDocument";

interface LetterOf {
  readonly records: Records;
  readonly notice: Notice;
  readonly award: Award & { readonly letter: Letter };
  readonly openErrors: number;
}

/**
 * 四（四）: an award's commitment letter with its recommended nominations in the order of 推荐排序,
 * laid out after GB/T 9704-2012. What is not known yet is left as a blank; open errors make it a draft that says so.
 */
export function commitmentLetter(letter: LetterOf): SheetDocument {
  const { grid, blocksIn } = contentOf(letter);
  const laidOut = (spacing: Spacing) => {
    const { front, listLead, listHead, list, end } = blocksIn(spacing);
    const parts = {
      front: letterRows(front, grid),
      listLead: letterRows([...listLead, listHead], grid),
      list: letterRows([list], grid),
      end: letterRows(end, grid),
    };
    return { ...parts, breaks: pageBreaks(parts) };
  };
  const usual = laidOut(usualSpacing);
  const tight = laidOut(tightSpacing);
  const { front, listLead, list, end, breaks } = tight.breaks.length < usual.breaks.length ? tight : usual;
  const beforeList = [...front, ...listLead];
  return {
    name: nameOf(letter),
    columns: grid.columns,
    rows: [...beforeList, ...list, ...end],
    page: {
      ...officialPage,
      repeatRows: { from: beforeList.length, to: beforeList.length },
      breaksBefore: breaks.map((index) => beforeList.length + 1 + (index < 0 ? -listLead.length : index)),
    },
  };
}

/** The same letter as a paper, whose lines and pages a text program breaks. */
export function letterPaper(letter: LetterOf): Paper {
  const { front, listLead, listHead, list, end } = contentOf(letter).blocksIn(usualSpacing);
  return {
    name: nameOf(letter),
    page: { ...officialPage, grid: { lines: 22, characters: 28 } },
    blocks: [
      ...front,
      ...listLead,
      { ...list, rows: [...listHead.rows, ...list.rows], heads: listHead.rows.length, keeps: true },
      ...end,
    ],
  };
}

function contentOf({ records, notice, award, openErrors }: LetterOf) {
  const table = letterTable(award.letter, rankedOf(records, award), notice);
  const grid = letterGrid(table.widths);
  const content = { words: letterWords(records, notice, award), table, grid, star: notice.letters.star, openErrors };
  return { grid, blocksIn: (spacing: Spacing) => letterBlocks(content, spacing) };
}

function nameOf({ award }: LetterOf): string {
  return `承诺书-${award.name}`;
}

/** Whether an award has a letter at all. */
export function hasLetter(award: Award): award is Award & { readonly letter: Letter } {
  return award.letter !== null;
}
