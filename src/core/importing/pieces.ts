import type { WordBlock, WordContent } from "../word/wordContent";

/** A cell of a table, or a paragraph outside of any: what a form's boxes and their names are. */
export interface Piece {
  /** In reading order. */
  readonly index: number;
  /** Its own; "" for a cell with tables in it, of which `host` leads to all that it holds. */
  readonly text: string;
  readonly pictures: readonly string[];
  readonly isNumbered: boolean;
  /** Null for a paragraph. */
  readonly at: FormArea | null;
  /** The cell in which it stands, beside or in a table. */
  readonly host: Piece | null;
}

/** The cells that a piece, or a name that takes several, covers; tables are counted through the document. */
export interface FormArea {
  readonly table: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Cells of a table's grid that one merged cell of a form takes at most. */
const largestArea = 10_000;

/** All that stands in a document, cell by cell and paragraph by paragraph. */
export function piecesOf({ blocks }: Pick<WordContent, "blocks">): Piece[] {
  const pieces: Piece[] = [];
  let tables = 0;
  const add = (block: WordBlock, host: Piece | null) => {
    if (block.block === "paragraph") {
      pieces.push({ ...block, index: pieces.length, at: null, host });
      return;
    }
    tables += 1;
    const table = tables;
    for (const { row, column, rowSpan, columnSpan, blocks: inner } of block.cells) {
      // A cell with tables in it may be no more than a frame: its paragraphs stand for themselves, as they would outside.
      const isFrame = inner.some((each) => each.block === "table");
      const own = inner.flatMap((each) => (each.block === "paragraph" && !isFrame ? [each] : []));
      const piece: Piece = {
        index: pieces.length,
        text: own.map(({ text }) => text).join("\n"),
        pictures: own.flatMap(({ pictures: named }) => named),
        isNumbered: own.some(({ isNumbered }) => isNumbered),
        at: { table, top: row, bottom: row + rowSpan - 1, left: column, right: column + columnSpan - 1 },
        host,
      };
      pieces.push(piece);
      if (isFrame) for (const each of inner) add(each, piece);
    }
  };
  for (const block of blocks) add(block, null);
  return pieces;
}

/** Finds the piece that covers a cell. */
export function pieceFinder(pieces: readonly Piece[]): (table: number, row: number, column: number) => Piece | null {
  const cells = new Map<string, Piece>();
  for (const piece of pieces) {
    const { at } = piece;
    if (!at || (at.bottom - at.top + 1) * (at.right - at.left + 1) > largestArea) continue;
    for (let row = at.top; row <= at.bottom; row++) {
      for (let column = at.left; column <= at.right; column++) cells.set(`${at.table} ${row} ${column}`, piece);
    }
  }
  return (table, row, column) => cells.get(`${table} ${row} ${column}`) ?? null;
}
