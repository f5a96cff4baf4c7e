/** What a text program's document says, as plain data: without looks, headers, comments, and what was deleted in review. */
export interface WordContent {
  readonly blocks: readonly WordBlock[];
  /** It has changes under review; they are read as if they were accepted. */
  readonly isRevised: boolean;
  /** Something is hidden, or embedded in a format of its own, and was left out. */
  readonly isPartly: boolean;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly block: "paragraph";
  /** A line break is `\n`, a tab `\t`; a ticked box is ☑, an empty one ☐. */
  readonly text: string;
  /** The pictures that stand in it, by the names of their parts. */
  readonly pictures: readonly string[];
  /** The program sets a number or bullet before it, which is no part of the text. */
  readonly isNumbered: boolean;
}

export interface WordTable {
  readonly block: "table";
  /** In reading order. */
  readonly cells: readonly WordCell[];
}

export interface WordCell {
  /** Counted from 1, as are columns; both in the table's own grid. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Texts of boxes drawn over it among them, and tables within it. */
  readonly blocks: readonly WordBlock[];
}

/** A document with the pictures in it. */
export interface OpenedWord {
  readonly content: WordContent;
  /** The bytes of a picture, by the name of its part; null where it is not in the file, or too large to be a photo. */
  picture(name: string): Uint8Array | null;
}
