import type { PaperBlock, PaperParagraph, PaperRow, PaperTable } from "../paper/paper";
import type { LetterGrid } from "./letterGrid";
import type { LetterTable } from "./letterTable";
import type { LetterWords } from "./letterWords";
import { headBlocks, listRow, signatureBlocks, space } from "./officialBlocks";

interface LetterContent {
  readonly words: LetterWords;
  readonly table: LetterTable;
  readonly grid: LetterGrid;
  readonly star: boolean;
  readonly openErrors: number;
}

/** Points. */
export interface Spacing {
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
interface LetterBlocks {
  readonly front: readonly PaperBlock[];
  /** The sentence above the list; it and the list's head are never left behind at the foot of a page. */
  readonly listLead: readonly PaperBlock[];
  readonly listHead: PaperTable;
  readonly list: PaperTable;
  /** Pledge and signature; the last row of the list comes with them, so that no page carries the seal alone. */
  readonly end: readonly PaperBlock[];
}

/** Points above and below the list. */
const aroundList = 6;

export function letterBlocks(
  { words, table, grid, star, openErrors }: LetterContent,
  { line, aboveTitle, belowTitle }: Spacing,
): LetterBlocks {
  const body = (text: string, keeps?: true): PaperParagraph => {
    return { block: "paragraph", style: "letterBody", text, line, indented: true, ...(keeps && { keeps }) };
  };
  const draft = openErrors > 0 ? `本类别还有${openErrors}项错误未改正，改正后请重新生成。` : null;
  const listOf = (rows: readonly PaperRow[]): PaperTable => ({ block: "table", columns: grid.columns, rows });
  return {
    front: [
      ...headBlocks({ ...words, draft }, grid, star, line),
      space(aboveTitle),
      ...words.title.map((text): PaperParagraph => ({ block: "paragraph", style: "letterTitle", text, line: 33 })),
      space(belowTitle),
      { block: "paragraph", style: "letterLine", text: words.addressee, line },
      body(words.opening),
      body(words.review),
    ],
    listLead: [body(words.proposed, true), space(aroundList)],
    listHead: listOf(listRow(grid, table.widths, words.headers, "letterHeadCell")),
    list: listOf(table.rows.flatMap((cells) => listRow(grid, table.widths, cells, "letterCell"))),
    end: [space(aroundList), body(words.pledge, true), ...signatureBlocks(words.signature, words.date, line)],
  };
}
