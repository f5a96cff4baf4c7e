import { draftMark } from "../../workbook/draftMark";
import type { PaperBlock, PaperParagraph, PaperRow, PaperTable } from "../paper/paper";
import { type StyleName, styles } from "../styles";
import { tallRows } from "../tallRows";
import { cellEm, emWidth, rowHeight } from "../textLayout";
import { type LetterGrid, letterWidth } from "./letterGrid";
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

/** A letter from top to bottom. */
export interface LetterBlocks {
  readonly front: readonly PaperBlock[];
  /** The sentence above the list; it and the list's head are never left behind at the foot of a page. */
  readonly listLead: readonly PaperBlock[];
  readonly listHead: PaperTable;
  readonly list: PaperTable;
  /** Pledge and signature; the last row of the list comes with them, so that no page carries the seal alone. */
  readonly end: readonly PaperBlock[];
}

/** Points of the 35 mm from the upper margin to the letterhead (GB/T 9704-2012), and what of them a draft says so on. */
const lead = 99;
const draftLine = 27;
/** Points above the signature: with it, the date and the lower margin the 42 mm that a seal takes. */
const sealRoom = 45;
/** Points above and below the list, and the least height of its rows. */
const aroundList = 6;
const listLine = 25;
/** Em that stay free right of the date. */
const afterDateEm = 4;

export function letterBlocks(
  { words, table, grid, star, openErrors }: LetterContent,
  { line, aboveTitle, belowTitle }: Spacing,
): LetterBlocks {
  const body = (text: string, keeps?: true): PaperParagraph => {
    return { block: "paragraph", style: "letterBody", text, line, indented: true, ...(keeps && { keeps }) };
  };
  const oneLine = (text: string, more: Partial<PaperParagraph> = {}): PaperParagraph => {
    return { block: "paragraph", style: "letterLine", text, line, ...more };
  };
  const middle = afterDateEm + emWidth(words.date) / 2;
  const centredOverDate = (text: string) => Math.max(0, middle - emWidth(text) / 2);
  const listOf = (rows: readonly PaperRow[]): PaperTable => ({ block: "table", columns: grid.columns, rows });
  return {
    front: [
      ...headBlocks(words, grid, star, line, openErrors),
      space(aboveTitle),
      ...words.title.map((text): PaperParagraph => ({ block: "paragraph", style: "letterTitle", text, line: 33 })),
      space(belowTitle),
      oneLine(words.addressee),
      body(words.opening),
      body(words.review),
    ],
    listLead: [body(words.proposed, true), space(aroundList)],
    listHead: listOf(listRow(grid, table.widths, words.headers, "letterHeadCell")),
    list: listOf(table.rows.flatMap((cells) => listRow(grid, table.widths, cells, "letterCell"))),
    end: [
      space(aroundList),
      body(words.pledge, true),
      space(sealRoom),
      oneLine(words.signature, { right: centredOverDate(words.signature), keeps: true }),
      oneLine(words.date, { right: centredOverDate(words.date) }),
    ],
  };
}

/** What stands so many points above the letterhead, whose upper edge has one height in every letter, draft or not. */
function aboveHead(height: number, openErrors: number): PaperBlock[] {
  if (openErrors === 0) return [space(height)];
  const text = `${draftMark}本类别还有${openErrors}项错误未改正，改正后请重新生成。`;
  return [{ block: "paragraph", style: "letterDraft", text, line: draftLine }, space(height - draftLine)];
}

/** From the largest to the smallest, which wraps, each with its lines' distance. */
const headStyles = [
  ["letterhead", 51],
  ["letterheadLong", 51],
  ["letterheadLongest", 33],
] as const satisfies readonly (readonly [StyleName, number])[];

/** 发文机关标志, 发文字号 and the red line, with a ★ in its middle as the annexes print it. */
function headBlocks(
  { letterhead, documentNumber }: Pick<LetterWords, "letterhead" | "documentNumber">,
  grid: LetterGrid,
  star: boolean,
  line: number,
  openErrors: number,
): PaperBlock[] {
  const fits = ([style]: (typeof headStyles)[number]) => emWidth(letterhead) <= cellEm(letterWidth, styles[style].size);
  const [style, height] = headStyles.find(fits) ?? headStyles[2];
  const number: PaperBlock[] =
    documentNumber === null
      ? []
      : [space(line), { block: "paragraph", style: "letterNumber", text: documentNumber, line }];
  return [
    ...aboveHead(lead - (height - styles[style].size) / 2, openErrors),
    { block: "paragraph", style, text: letterhead, line: height },
    ...number,
    space(6),
    { block: "table", columns: grid.columns, rows: star ? starredLine(grid) : [plainLine(grid)] },
  ];
}

function plainLine({ whole }: LetterGrid): PaperRow {
  return { cells: [{ ...whole, value: null, style: "letterRule" }], height: 9, exact: true };
}

function starredLine({ beforeStar, star, afterStar }: LetterGrid): PaperRow[] {
  return [
    {
      cells: [
        { ...beforeStar, value: null, style: "letterRule" },
        { ...star, value: "★", style: "letterStar", rowSpan: 2 },
        { ...afterStar, value: null, style: "letterRule" },
      ],
      height: 10.5,
      exact: true,
    },
    { cells: [], height: 10.5, exact: true },
  ];
}

function listRow(
  { list }: LetterGrid,
  widths: LetterTable["widths"],
  values: readonly (string | number)[],
  style: "letterHeadCell" | "letterCell",
): PaperRow[] {
  const cells = values.map((value, index) => ({ ...(list[index] ?? { column: index + 1 }), value, style }));
  const height = rowHeight(
    values.map((value, index) => ({ text: String(value), characters: widths[index] ?? 0 })),
    { size: listSize, least: listLine },
  );
  return tallRows(cells, height);
}

function space(height: number): PaperBlock {
  return { block: "space", height };
}
