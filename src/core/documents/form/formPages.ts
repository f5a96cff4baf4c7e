import type { PaperBlock, PaperRow } from "../paper/paper";
import { rowBlocks } from "../paper/rowBlocks";
import type { DocumentCell, DocumentRow } from "../sheetDocument";
import { type StyleName, styles } from "../styles";
import { tallRows } from "../tallRows";
import { cellEm, charactersAcross, emWidth, wrappedLines } from "../textLayout";

/** Points between the margins of a page: 250 mm, less a little for hosts that round rows up. */
export const pageHeight = 690;
/** Points of a cell besides its lines. */
const cellPadding = 9;
/** A page's foot that holds fewer lines is left free. */
const fewestLines = 3;
/** Points that a table's head wants under it on its page. */
const leastUnderHead = 40;
/** The empty lines above what is signed. */
const signedAbove = ["", ""];
/** Em that stay free right of it. */
const rightEm = 4;

/** A cell whose text goes on in the next row, and on the next page, where it is longer than the room. */
export interface FlowCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly style: StyleName;
  /** Says the same in every part: the name of the box. */
  readonly isLabel?: true;
  /** Lines under the text that stand at the right. */
  readonly signed?: readonly string[] | undefined;
}

export type Block =
  /** Rows that stay together; `repeats`: the head of a table, set again on every further page. */
  { readonly rows: readonly DocumentRow[]; readonly repeats?: true } | Flow;

/** Cells beside each other that grow with their texts. */
export interface Flow {
  readonly cells: readonly FlowCell[];
  /** Points. */
  readonly least: number;
  /** Takes its share of what is left of the page. */
  readonly stretches?: boolean;
  /** Left out where the page has no room for it. */
  readonly isSpare?: boolean;
}

/** Blocks that begin on a page of their own. */
export type Section = readonly Block[];

/** Something with a height that stands on one page. */
interface Part {
  readonly rows: (height: number) => readonly PaperRow[];
  readonly height: number;
  readonly stretches: boolean;
}

/** Sets sections below each other on as many pages as they need, and says before which rows pages begin. */
export function formPages(
  sections: readonly Section[],
  columns: readonly number[],
): { readonly rows: readonly DocumentRow[]; readonly breaksBefore: readonly number[] } {
  const rows: DocumentRow[] = [];
  const breaksBefore: number[] = [];
  for (const page of sections.flatMap((section) => sectionPages(section, columns))) {
    if (rows.length > 0) breaksBefore.push(rows.length + 1);
    rows.push(...filledPage(page).flatMap((row) => sheetRows(row, columns)));
  }
  return { rows, breaksBefore };
}

/**
 * The same sections as a paper. One that fits on a page fills it as the sheet does; of a longer one the text program
 * breaks the pages itself.
 */
export function formBlocksOf(sections: readonly Section[], columns: readonly number[]): PaperBlock[] {
  return sections.flatMap((section, index): PaperBlock[] => {
    const [page = [], ...more] = sectionPages(section, columns);
    const placed = more.length === 0 ? filledPage(page).map((row) => ({ row, isHead: false })) : section.flatMap(whole);
    const blocks = rowBlocks(
      placed.map(({ row }) => row),
      columns,
      (at) => placed[at]?.isHead === true,
    );
    return index === 0 ? blocks : [{ block: "page" }, ...blocks];
  });
}

/** A block as high as its text wants it. */
function whole(block: Block): { readonly row: PaperRow; readonly isHead: boolean }[] {
  if ("rows" in block) return block.rows.map((row) => ({ row, isHead: block.repeats === true }));
  return [{ row: { ...boxRow(block.cells, block.least), breaks: true }, isHead: false }];
}

/** A row that a sheet can hold, with what is signed moved to the right by spaces. */
function sheetRows({ cells, height }: PaperRow, columns: readonly number[]): readonly DocumentRow[] {
  const drawn = cells.map(({ signed, ...cell }): DocumentCell => {
    if (!signed) return cell;
    const em = Math.floor(emOf(cell, columns));
    const lines = signed.map((text) => "　".repeat(Math.max(0, em - rightEm - emWidth(text))) + text);
    return { ...cell, value: [cell.value ?? "", ...signedAbove, ...lines].join("\n") };
  });
  return height === undefined ? [{ cells: drawn }] : tallRows(drawn, height);
}

/** The parts of each page, from top to bottom. */
function sectionPages(blocks: Section, columns: readonly number[]): Part[][] {
  let head: readonly Part[] = [];
  let page: Part[] = [];
  const pages = [page];
  const room = () => pageHeight - heightOf(page);
  const turn = () => {
    page = [...head];
    pages.push(page);
  };
  for (const block of blocks) {
    if ("rows" in block) {
      const part = keptTogether(block.rows);
      const needed = part.height + (block.repeats ? leastUnderHead : 0);
      if (page.length > 0 && needed > room()) turn();
      page.push(part);
      if (block.repeats) head = [part];
      continue;
    }
    let rest: Flow | null = block;
    while (rest) {
      const taken: Taken | null = takeFrom(rest, room(), columns);
      if (taken) page.push(taken.part);
      rest = taken ? taken.rest : rest;
      if (rest?.isSpare) break;
      if (rest) turn();
    }
  }
  return pages;
}

/** The page's parts as rows; what is left of the page goes to those that stretch. */
function filledPage(parts: readonly Part[]): PaperRow[] {
  const left = pageHeight - heightOf(parts);
  const stretching = parts.filter(({ stretches }) => stretches).length;
  const share = stretching === 0 ? 0 : Math.floor(left / stretching);
  return parts.flatMap(({ rows, height, stretches }) => rows(stretches ? height + share : height));
}

function keptTogether(rows: readonly DocumentRow[]): Part {
  return { rows: () => rows, height: heightOf(rows), stretches: false };
}

interface Taken {
  readonly part: Part;
  readonly rest: Flow | null;
}

/** As much of a block as so many points hold; null where that is too little to begin. */
function takeFrom(block: Flow, room: number, columns: readonly number[]): Taken | null {
  const { cells, least, stretches = false } = block;
  const flowing = cells.map((cell) => ({ cell, lines: linesOf(cell, columns), leading: leadingOf(cell) }));
  const filled = Math.max(
    ...flowing.map(({ cell, lines, leading }) => (lines.length + signedLines(cell)) * leading + cellPadding),
  );
  const wanted = Math.max(least, filled);
  if (wanted <= room) return { part: boxPart(cells, wanted, stretches), rest: null };
  // Nothing would be left for the next page's box: it moves there whole.
  if (filled <= room) return null;

  const labels = flowing.filter(({ cell }) => cell.isLabel).map(({ lines }) => lines.length);
  const fits = ({ leading }: { readonly leading: number }) => Math.floor((room - cellPadding) / leading);
  if (flowing.some((each) => fits(each) < Math.max(fewestLines, ...labels))) return null;
  const first = flowing.map((each) =>
    each.cell.isLabel ? each.cell : withLines({ ...each.cell, signed: undefined }, each.lines.slice(0, fits(each))),
  );
  const second = flowing.map((each) =>
    each.cell.isLabel ? each.cell : withLines(each.cell, each.lines.slice(fits(each))),
  );
  return { part: boxPart(first, room, false), rest: { cells: second, least, stretches } };
}

/** Cells of one height. */
function boxPart(cells: readonly FlowCell[], least: number, stretches: boolean): Part {
  return { height: least, stretches, rows: (height) => [boxRow(cells, height)] };
}

function boxRow(cells: readonly FlowCell[], height: number): PaperRow {
  const drawn = cells.map(({ text, isLabel: _, ...cell }) => ({ ...cell, value: text === "" ? null : text }));
  return { cells: drawn, height };
}

/** What is signed, and the room above it. */
function signedLines({ signed }: FlowCell): number {
  return signed ? signed.length + signedAbove.length : 0;
}

interface Line {
  readonly text: string;
  /** The last of its paragraph. */
  readonly ends: boolean;
}

function linesOf({ text, ...cell }: FlowCell, columns: readonly number[]): Line[] {
  // Half an em less than there is: fonts that stand in for missing ones run wider.
  const em = emOf(cell, columns) - 0.5;
  return text.split("\n").flatMap((paragraph) => {
    const lines = wrappedLines(paragraph, em);
    return lines.map((line, index) => ({ text: line, ends: index === lines.length - 1 }));
  });
}

function emOf(cell: Pick<DocumentCell, "column" | "columnSpan" | "style">, columns: readonly number[]): number {
  return cellEm(charactersAcross(cell, columns), styles[cell.style].size);
}

function withLines(cell: FlowCell, lines: readonly Line[]): FlowCell {
  const text = lines.map(({ text, ends }, index) => (ends && index < lines.length - 1 ? `${text}\n` : text)).join("");
  return { ...cell, text, ...(cell.style === "formText" && { style: "formLongText" }) };
}

function heightOf(parts: readonly { readonly height?: number }[]): number {
  return parts.reduce((sum, { height = 0 }) => sum + height, 0);
}

/** Points from one line to the next. */
function leadingOf({ style }: FlowCell): number {
  return styles[style].size * 1.5;
}
