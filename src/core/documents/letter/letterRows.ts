import type { PaperBlock, PaperParagraph } from "../paper/paper";
import type { DocumentRow } from "../sheetDocument";
import { styles } from "../styles";
import { cellEm, charactersAcross, emWidth, wrappedLines } from "../textLayout";
import { type LetterGrid, letterWidth } from "./letterGrid";

/**
 * Blocks of a letter as rows of its sheet. No host breaks lines as GB/T 9704 wants them, without a closing mark at their
 * beginning, nor keeps them at one distance: so each line is a row of its own.
 */
export function letterRows(blocks: readonly PaperBlock[], grid: LetterGrid): DocumentRow[] {
  return blocks.flatMap((block) => rowsOf(block, grid));
}

function rowsOf(block: PaperBlock, grid: LetterGrid): DocumentRow[] {
  switch (block.block) {
    case "space":
      return [{ cells: [], height: block.height }];
    case "table":
      return block.rows.map((row) => withOwnLines(row, block.columns));
    case "paragraph":
      return linesOf(block).map((value) => {
        return {
          cells: [{ ...grid.whole, value, style: block.style }],
          height: block.line ?? styles[block.style].size,
        };
      });
    case "page":
      return [];
  }
}

function linesOf({ text, style, indented, right }: PaperParagraph): string[] {
  const em = Math.floor(cellEm(letterWidth, styles[style].size));
  if (right !== undefined) return [`${"　".repeat(Math.max(0, Math.round(em - right - emWidth(text))))}${text}`];
  return wrappedLines(indented ? `　　${text}` : text, em);
}

/** A row whose texts are broken as the lines of the letter are. */
function withOwnLines({ cells, ...row }: DocumentRow, columns: readonly number[]): DocumentRow {
  const broken = cells.map((cell) => {
    const { value, style } = cell;
    if (typeof value !== "string") return cell;
    // A column that is as wide as its longest name holds it, whatever adding up widths has lost.
    const em = cellEm(charactersAcross(cell, columns), styles[style].size) + 1e-6;
    const lines = value.split("\n").flatMap((paragraph) => wrappedLines(paragraph, em));
    return { ...cell, value: lines.join("\n") };
  });
  return { ...row, cells: broken };
}
