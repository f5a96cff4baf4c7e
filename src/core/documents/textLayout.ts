import { withoutShapes } from "../cells/characters";

/**
 * How much room a text needs, since hosts do not fit the height of merged cells. Widths are counted in em, the size of
 * the font: a Chinese character or mark is 1 wide, anything of ASCII half.
 */

/** Points that a column is wide for each character of its width, by the 7 pixels of the usual default font. */
export const pointsPerCharacter = 5.25;
/** Points that a cell keeps free beside its text. */
const cellPadding = 4;

export function emWidth(text: string): number {
  let width = 0;
  for (const character of withoutShapes(text)) width += character <= "\u007e" ? 0.5 : 1;
  return width;
}

/** Characters of the columns that a cell or box spans, in its sheet's `columns`. */
export function charactersAcross(
  { column, columnSpan = 1 }: { readonly column: number; readonly columnSpan?: number | undefined },
  columns: readonly number[],
): number {
  return columns.slice(column - 1, column - 1 + columnSpan).reduce((sum, width) => sum + width, 0);
}

/** Em that fit beside each other in a cell so many characters wide, in a font of so many points. */
export function cellEm(characters: number, size: number): number {
  return (characters * pointsPerCharacter - cellPadding) / size;
}

/** Characters of column width that a text so many em wide needs. */
export function columnCharacters(em: number, size: number): number {
  return (em * size + cellPadding) / pointsPerCharacter;
}

/** Lines that a text takes when it is wrapped at so many em; 1 at least. */
export function lineCount(text: string, em: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, em).length, 0);
}

/** The lines of a paragraph that is wrapped at so many em; put together they are the paragraph. */
export function wrappedLines(paragraph: string, em: number): string[] {
  const lines = [""];
  let used = 0;
  const newLine = () => {
    lines.push("");
    used = 0;
  };
  const add = (part: string, width: number) => {
    lines[lines.length - 1] += part;
    used += width;
  };
  for (const chunk of unbreakable(paragraph)) {
    const width = emWidth(chunk);
    if (used > 0 && used + width > em) newLine();
    if (width <= em) {
      add(chunk, width);
      continue;
    }
    // Wider than a line: broken wherever the line ends.
    for (const character of chunk) {
      const characterWidth = emWidth(character);
      if (used > 0 && used + characterWidth > em) newLine();
      add(character, characterWidth);
    }
  }
  return lines;
}

/** A word of ASCII stays whole; a closing mark never begins a line, an opening one never ends it. */
function unbreakable(text: string): readonly string[] {
  return text.match(/[“‘（《〔【]*(?:[!-~]+|[^!-~]\p{Variation_Selector}?)[，。、；：？！”’）》〕】]*/gu) ?? [];
}

/** Points of a row whose cells wrap: the tallest of them decides. Sizes in points. */
export function rowHeight(
  cells: readonly { readonly text: string; readonly characters: number }[],
  { size, least }: { readonly size: number; readonly least: number },
): number {
  const lines = Math.max(...cells.map(({ text, characters }) => lineCount(text, cellEm(characters, size))));
  return Math.max(least, Math.ceil(lines * size * 1.35 + 6));
}
