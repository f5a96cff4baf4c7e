/** Where a cell stands in the letter's sheet. */
interface Place {
  readonly column: number;
  readonly columnSpan: number;
}

/** The columns of a letter's sheet: fine enough for the columns of its list and for the ★ in the middle of its line. */
export interface LetterGrid {
  readonly columns: readonly number[];
  readonly whole: Place;
  readonly list: readonly Place[];
  readonly beforeStar: Place;
  readonly star: Place;
  readonly afterStar: Place;
}

/** Characters of column width that fill the 156 mm between the margins, by the 7 pixels of the usual default font. */
export const letterWidth = 84;
const starWidth = 5;

/** @param listWidths in characters, `letterWidth` together */
export function letterGrid(listWidths: readonly number[]): LetterGrid {
  const listEdges = [0];
  for (const width of listWidths.slice(0, -1)) listEdges.push((listEdges.at(-1) ?? 0) + width);
  const star = { left: (letterWidth - starWidth) / 2, right: (letterWidth + starWidth) / 2 };
  const edges = [...new Set([...listEdges, star.left, star.right, letterWidth])].sort((a, b) => a - b);
  const place = (left: number, right: number): Place => ({
    column: edges.indexOf(left) + 1,
    columnSpan: edges.indexOf(right) - edges.indexOf(left),
  });
  return {
    columns: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    whole: place(0, letterWidth),
    list: listEdges.map((edge, index) => place(edge, listEdges[index + 1] ?? letterWidth)),
    beforeStar: place(0, star.left),
    star: place(star.left, star.right),
    afterStar: place(star.right, letterWidth),
  };
}
