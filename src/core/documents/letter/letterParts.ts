import { draftMark } from "../../workbook/draftMark";
import type { DocumentCell, DocumentRow } from "../sheetDocument";
import { type StyleName, styles } from "../styles";
import { tallRows } from "../tallRows";
import { cellEm, emWidth, lineCount, rowHeight } from "../textLayout";
import { type LetterGrid, letterWidth } from "./letterGrid";
import type { LetterParts } from "./letterPages";
import { type LetterTable, listSize } from "./letterTable";
import type { LetterWords } from "./letterWords";

interface LetterContent {
  readonly words: LetterWords;
  readonly table: LetterTable;
  readonly grid: LetterGrid;
  readonly star: boolean;
  readonly openErrors: number;
}

/** Points. */
interface Spacing {
  /** From one line of body text to the next. */
  readonly line: number;
  readonly aboveTitle: number;
  readonly belowTitle: number;
}

/** 22 lines fill the 225 mm of a page (GB/T 9704-2012). */
export const usualSpacing: Spacing = { line: 28.5, aboveTitle: 21, belowTitle: 15 };
/** The standard lets spacing be adjusted so that the seal comes to stand on the page of the text. */
export const tightSpacing: Spacing = { line: 23.25, aboveTitle: 12, belowTitle: 9 };

/** The height of a line's text itself. */
const textHeight = 21;
/** Points above the signature: with it, the date and the lower margin the 42 mm that a seal takes. */
const sealRoom = 45;
/** Points above and below the list, and the least height of its rows. */
const aroundList = 6;
const listLine = 25;
/** A line of body text in em, and what stays free right of the date. */
const lineEm = Math.floor(cellEm(letterWidth, styles.letterLine.size));
const afterDateEm = 4;

/** A letter's rows from top to bottom. */
export function letterParts({ words, table, grid, star, openErrors }: LetterContent, spacing: Spacing): LetterParts {
  const { line } = spacing;
  const paragraph = (text: string) => paragraphRows(grid, text, line);
  return {
    draft: openErrors > 0 ? [draftRow(grid, openErrors)] : [],
    front: [
      ...headRows(grid, words, star, spacing),
      wholeRow(grid, words.addressee, "letterLine", line),
      ...paragraph(words.opening),
      ...paragraph(words.review),
    ],
    listLead: [
      ...paragraph(words.proposed),
      space(aroundList),
      ...listRow(grid, table.widths, words.headers, "letterHeadCell"),
    ],
    list: table.rows.flatMap((cells) => listRow(grid, table.widths, cells, "letterCell")),
    end: [
      space(aroundList),
      ...paragraph(words.pledge),
      space(sealRoom),
      wholeRow(grid, centredOverDate(words.signature, words.date), "letterLine", line),
      wholeRow(grid, centredOverDate(words.date, words.date), "letterLine", line),
    ],
  };
}

function draftRow(grid: LetterGrid, openErrors: number): DocumentRow {
  return wholeRow(grid, `${draftMark}本类别还有${openErrors}项错误未改正，改正后请重新生成。`, "letterDraft", 27);
}

/** From the largest to the smallest, which wraps. */
const headStyles = ["letterhead", "letterheadLong", "letterheadLongest"] as const;

function headRows(
  grid: LetterGrid,
  { letterhead, documentNumber, title }: LetterWords,
  star: boolean,
  { line, aboveTitle, belowTitle }: Spacing,
): DocumentRow[] {
  const fitting = headStyles.find((style) => emWidth(letterhead) <= cellEm(letterWidth, styles[style].size));
  return [
    wholeRow(grid, letterhead, fitting ?? "letterheadLongest", fitting ? 51 : 66),
    ...(documentNumber === null ? [] : [space(line), wholeRow(grid, documentNumber, "letterNumber", line)]),
    space(6),
    ...(star ? starredLine(grid) : [wholeRow(grid, null, "letterRule", 9)]),
    space(aboveTitle),
    ...title.map((text) => wholeRow(grid, text, "letterTitle", 33)),
    space(belowTitle),
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
function paragraphRows(grid: LetterGrid, text: string, line: number): DocumentRow[] {
  const indented = `　　${text}`;
  const lines = lineCount(indented, lineEm);
  if (lines === 1) return [wholeRow(grid, indented, "letterLine", line)];
  const leading = line - textHeight;
  const half = space(leading / 2);
  const body: DocumentCell = { ...grid.whole, value: indented, style: "letterBody" };
  return [half, ...tallRows([body], lines * line - leading), half];
}

function listRow(
  { list }: LetterGrid,
  widths: LetterTable["widths"],
  values: readonly (string | number)[],
  style: "letterHeadCell" | "letterCell",
): DocumentRow[] {
  const cells = values.map((value, index) => ({ ...(list[index] ?? { column: index + 1 }), value, style }));
  const height = rowHeight(
    values.map((value, index) => ({ text: String(value), characters: widths[index] ?? 0 })),
    { size: listSize, least: listLine },
  );
  return tallRows(cells, height);
}

/** Moved right by full-width spaces, until its middle stands over that of the date, which ends before the right edge. */
function centredOverDate(text: string, date: string): string {
  const middle = lineEm - afterDateEm - emWidth(date) / 2;
  const before = Math.min(middle - emWidth(text) / 2, lineEm - emWidth(text));
  return "　".repeat(Math.max(0, Math.round(before))) + text;
}

function wholeRow({ whole }: LetterGrid, value: string | null, style: StyleName, height: number): DocumentRow {
  return { cells: [{ ...whole, value, style }], height };
}

function space(height: number): DocumentRow {
  return { cells: [], height };
}
