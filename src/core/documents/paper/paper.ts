import type { DocumentCell, PageSetup } from "../sheetDocument";
import type { StyleName } from "../styles";

/**
 * A paper described, not laid out: what stands below each other. A text program breaks its lines and pages itself; where
 * the same paper is a sheet, its rows are set from the same blocks.
 */
export interface Paper {
  /** What it is called: the name of a file, without its ending. */
  readonly name: string;
  readonly page: PaperPage;
  readonly blocks: readonly PaperBlock[];
  /** The picture file of each box for a photo, in their order; null where none is named. */
  readonly photos?: readonly (string | null)[];
}

export interface PaperPage extends Pick<PageSetup, "orientation" | "margins" | "pageNumbers"> {
  /** The grid on which the text stands (GB/T 9704-2012, 5.2.2). */
  readonly grid?: { readonly lines: number; readonly characters: number };
}

export type PaperBlock =
  | PaperParagraph
  | PaperTable
  /** Points that are left free. */
  | { readonly block: "space"; readonly height: number }
  /** What follows stands on a page of its own. */
  | { readonly block: "page" };

export interface PaperParagraph {
  readonly block: "paragraph";
  readonly text: string;
  readonly style: StyleName;
  /** Points from one line to the next; without it as the font has it. */
  readonly line?: number;
  /** Begins two characters further in. */
  readonly indented?: true;
  /** Set at the right, so many em before its edge. */
  readonly right?: number;
  /** Stays on a page with what follows. */
  readonly keeps?: true;
}

export interface PaperTable {
  readonly block: "table";
  /** One width a column, in characters of the default font. */
  readonly columns: readonly number[];
  readonly rows: readonly PaperRow[];
  /** How many rows from the first are set again on every further page. */
  readonly heads?: number;
  /** Its last row stays on a page with what follows. */
  readonly keeps?: true;
}

export interface PaperRow {
  readonly cells: readonly PaperCell[];
  /** Points that it has at least. */
  readonly height?: number;
  /** No higher than that either. */
  readonly exact?: true;
  /** May go on on the next page, as a long text must. */
  readonly breaks?: true;
}

export interface PaperCell extends DocumentCell {
  /** Lines under its text that stand at the right, e.g. for a signature. */
  readonly signed?: readonly string[] | undefined;
}
