import type { Notice } from "../notice/notice";
import { rankedOf } from "../quotas/quotaUsage";
import { type Category, categoryName } from "../workbook/categories";
import type { Records } from "../workbook/records";
import { type LetterGrid, letterGrid, letterWidth, type Place } from "./letter/letterGrid";
import { letterPages } from "./letter/letterPages";
import { type LetterTable, letterTable, listSize } from "./letter/letterTable";
import { type LetterWords, letterWords } from "./letter/letterWords";
import type { DocumentRow, SheetDocument } from "./sheetDocument";
import { type StyleName, styles } from "./styles";
import { cellEm, emWidth, lineCount, rowHeight } from "./textLayout";

/** Points of a line of body text: 22 lines fill the 225 mm of a page (GB/T 9704-2012). */
const line = 28.5;
/** Points free above and below the text of such a line. */
const leading = line - 21;
/** Points above the signature: with it, the date and the lower margin the 42 mm that a seal takes. */
const sealRoom = 45;
/** Points above and below the list, and the least height of its rows. */
const aroundList = 6;
const listLine = 25.5;
/** A line of body text in em, and what stays free right of the date. */
const lineEm = Math.floor(cellEm(letterWidth, styles.letterLine.size));
const afterDateEm = 4;

export function letterSheetName(category: Category): string {
  return `承诺书-${categoryName[category]}`;
}

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

  const draft = openErrors > 0 ? [draftRow(grid, openErrors)] : [];
  const front = [
    ...headRows(grid, words, notice.letters.star),
    wholeRow(grid.whole, words.addressee, "letterLine", line),
    ...paragraph(grid, words.opening),
    ...paragraph(grid, words.review),
  ];
  const listLead = [
    ...paragraph(grid, words.proposed),
    space(aroundList),
    listRow(grid, table, words.headers, "letterHeadCell"),
  ];
  const list = table.rows.map((cells) => listRow(grid, table, cells, "letterCell"));
  const end = endRows(grid, words);
  const { lead, breaks } = letterPages({ front: [...draft, ...front], listLead, list, end });

  const rows = [...draft, space(lead), ...front, ...listLead, ...list, ...end];
  const firstListRow = rows.length - end.length - list.length + 1;
  const tableHead = firstListRow - 1;
  return {
    name: letterSheetName(category),
    columns: grid.columns,
    rows,
    page: {
      orientation: "portrait",
      margins: { top: 37, bottom: 35, left: 28, right: 26 },
      repeatRows: { from: tableHead, to: tableHead },
      pageNumbers: "dashes",
      breaksBefore: breaks.map((index) => (index < 0 ? firstListRow - listLead.length : firstListRow + index)),
    },
  };
}

function draftRow({ whole }: LetterGrid, openErrors: number): DocumentRow {
  const value = `草稿：本类别还有${openErrors}项错误未改正，改正后请重新生成。`;
  return { cells: [{ ...whole, value, style: "letterDraft" }], height: 27 };
}

function headRows(grid: LetterGrid, { letterhead, documentNumber, title }: LetterWords, star: boolean): DocumentRow[] {
  const { whole } = grid;
  const fits = (style: "letterhead" | "letterheadLong") =>
    emWidth(letterhead) <= cellEm(letterWidth, styles[style].size);
  const headStyle = fits("letterhead") ? "letterhead" : "letterheadLong";
  const number: DocumentRow[] =
    documentNumber === null ? [] : [space(line), wholeRow(whole, documentNumber, "letterNumber", line)];
  return [
    wholeRow(whole, letterhead, headStyle, fits(headStyle) ? 51 : 78),
    ...number,
    space(6),
    ...(star ? starredLine(grid) : [wholeRow(whole, null, "letterRule", 9)]),
    space(21),
    ...title.map((text) => wholeRow(whole, text, "letterTitle", 33)),
    space(15),
  ];
}

/** The ★ stands in the middle of the line, as the annexes print it. */
function starredLine({ beforeStar, star, afterStar }: LetterGrid): DocumentRow[] {
  return [
    {
      cells: [
        { ...beforeStar, value: null, style: "letterRule" },
        { ...star, value: "★", style: "letterStar", rowSpan: 2 },
        { ...afterStar, value: null, style: "letterRule" },
      ],
      height: 10.5,
    },
    space(10.5),
  ];
}

/** A paragraph, indented by two characters; its lines and those of its neighbours keep one distance. */
function paragraph({ whole }: LetterGrid, text: string): DocumentRow[] {
  const indented = `　　${text}`;
  const lines = lineCount(indented, lineEm);
  if (lines === 1) return [wholeRow(whole, indented, "letterLine", line)];
  const half = space(leading / 2);
  return [half, wholeRow(whole, indented, "letterBody", lines * line - leading), half];
}

function listRow(
  { list }: LetterGrid,
  { widths }: LetterTable,
  values: readonly (string | number)[],
  style: "letterHeadCell" | "letterCell",
): DocumentRow {
  return {
    cells: values.map((value, index) => ({ ...(list[index] ?? { column: index + 1 }), value, style })),
    height: rowHeight(
      values.map((value, index) => ({ text: String(value), characters: widths[index] ?? 0 })),
      { size: listSize, least: listLine },
    ),
  };
}

/** Signature centred over the date, which ends four characters from the right; both lie under the middle of the seal. */
function endRows(grid: LetterGrid, { pledge, signature, date }: LetterWords): DocumentRow[] {
  const centre = lineEm - afterDateEm - emWidth(date) / 2;
  const centred = (text: string) => {
    const before = Math.min(centre - emWidth(text) / 2, lineEm - emWidth(text));
    return wholeRow(grid.whole, "　".repeat(Math.max(0, Math.round(before))) + text, "letterLine", line);
  };
  return [space(aroundList), ...paragraph(grid, pledge), space(sealRoom), centred(signature), centred(date)];
}

function wholeRow(whole: Place, value: string | null, style: StyleName, height: number): DocumentRow {
  return { cells: [{ ...whole, value, style }], height };
}

function space(height: number): DocumentRow {
  return { cells: [], height };
}
