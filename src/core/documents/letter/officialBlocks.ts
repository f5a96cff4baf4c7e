import { draftMark } from "../../workbook/draftMark";
import type { PaperBlock, PaperRow } from "../paper/paper";
import { type StyleName, styles } from "../styles";
import { tallRows } from "../tallRows";
import { cellEm, emWidth, rowHeight } from "../textLayout";
import { type LetterGrid, letterWidth } from "./letterGrid";
import { type LetterTable, listSize } from "./letterTable";

/** Points of the 35 mm from the upper margin to the letterhead (GB/T 9704-2012), and what of them a draft says so on. */
const lead = 99;
const draftLine = 27;
/** Points above the signature: with it, the date and the lower margin the 42 mm that a seal takes. */
const sealRoom = 45;
/** The least height of a list's rows, in points. */
const listLine = 25;
/** Em that stay free right of the date. */
const afterDateEm = 4;

/** What stands so many points above the letterhead, whose upper edge has one height in every letter, draft or not. */
function aboveHead(height: number, draft: string | null): PaperBlock[] {
  if (draft === null) return [space(height)];
  return [
    { block: "paragraph", style: "letterDraft", text: `${draftMark}${draft}`, line: draftLine },
    space(height - draftLine),
  ];
}

/** From the largest to the smallest, which wraps, each with its lines' distance. */
const headStyles = [
  ["letterhead", 51],
  ["letterheadLong", 51],
  ["letterheadLongest", 33],
] as const satisfies readonly (readonly [StyleName, number])[];

export interface HeadWords {
  /** 发文机关标志 */
  readonly letterhead: string;
  /** 发文字号; null: the paper has none. */
  readonly documentNumber: string | null;
  /** Why it is not to be signed yet; null: it is. */
  readonly draft: string | null;
}

/**
 * 发文机关标志, 发文字号 and the red line, with a ★ in its middle as the annexes print it.
 * @param line points from one line to the next
 */
export function headBlocks(
  { letterhead, documentNumber, draft }: HeadWords,
  grid: LetterGrid,
  star: boolean,
  line: number,
): PaperBlock[] {
  const fits = ([style]: (typeof headStyles)[number]) => emWidth(letterhead) <= cellEm(letterWidth, styles[style].size);
  const [style, height] = headStyles.find(fits) ?? headStyles[2];
  const number: PaperBlock[] =
    documentNumber === null
      ? []
      : [space(line), { block: "paragraph", style: "letterNumber", text: documentNumber, line }];
  return [
    ...aboveHead(lead - (height - styles[style].size) / 2, draft),
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

/** 落款 and 成文日期, the one centred over the other, with room for the seal above. */
export function signatureBlocks(signature: string, date: string, line: number): PaperBlock[] {
  const middle = afterDateEm + emWidth(date) / 2;
  const over = (text: string) => Math.max(0, middle - emWidth(text) / 2);
  const oneLine = { block: "paragraph", style: "letterLine", line } as const;
  return [
    space(sealRoom),
    { ...oneLine, text: signature, right: over(signature), keeps: true },
    { ...oneLine, text: date, right: over(date) },
  ];
}

/** A row of a list that stands in the places of the grid. */
export function listRow(
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

export function space(height: number): PaperBlock {
  return { block: "space", height };
}
