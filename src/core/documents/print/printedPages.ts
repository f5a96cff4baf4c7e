import type { Area } from "../../cells/cellRef";
import { heightOf, paperOf, type Room, roomOn } from "../pageRoom";
import type { SheetDocument } from "../sheetDocument";
import { pointsPerCharacter } from "../textLayout";

/** A part of a document on a page: the cells of an area, beginning so many points from the corner of the page's table. */
interface PrintedPart {
  readonly area: Area;
  readonly left: number;
  readonly top: number;
}

/** A page: what is repeated on it, and what goes on. */
interface PrintedPage {
  readonly parts: readonly PrintedPart[];
}

/** A document dealt out to pages as Excel deals it out. Sizes in points; those of rows and columns are not scaled yet. */
export interface PrintedPages {
  readonly paper: Room;
  /** By which rows, columns and texts are made smaller, so that the document is as many pages wide as it wants to be. */
  readonly scale: number;
  readonly pages: readonly PrintedPage[];
  /** Where columns and rows end, by their numbers; the first begin at 0. */
  readonly columnEnds: readonly number[];
  readonly rowEnds: readonly number[];
}

/** A row that is too tall by no more than this was meant to fit. */
const rounding = 0.01;

/** A row or column, or the last of several in a row, counted from 1. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function printedPages(document: SheetDocument): PrintedPages {
  const { page } = document;
  const paper = paperOf(page);
  const columnEnds = ends(document.columns.map((characters) => characters * pointsPerCharacter));
  const rowEnds = ends(document.rows.map((row) => heightOf([row])));
  const room = roomOn(page);
  const repeatedColumns = page.repeatColumns ? { from: 1, to: page.repeatColumns } : null;
  const columnBreaks = new Set(page.columnPages?.before);
  const across = (scale: number) =>
    dealOut(columnEnds, { room: room.width / scale, repeated: repeatedColumns, breaks: columnBreaks });
  const width = (stretches: PageStretches) => stretches.reduce((sum, each) => sum + sizeOf(each, columnEnds), 0);
  const fits = (tried: number) => {
    const columns = across(tried);
    return columns.length <= (page.pagesWide ?? 1) && columns.every((each) => width(each) * tried <= room.width);
  };
  const scale = page.columnPages ? page.columnPages.percent / 100 : fittingScale(fits);
  const columns = across(scale);
  const breaks = new Set(page.breaksBefore);
  const rows = dealOut(rowEnds, { room: room.height / scale, repeated: page.repeatRows ?? null, breaks });
  const pages = rows.flatMap((down) => columns.map((along) => ({ parts: partsOf(down, along, rowEnds, columnEnds) })));
  return { paper, scale, pages, columnEnds, rowEnds };
}

/** The largest whole percentage that fits; Excel goes down to a tenth. */
function fittingScale(fits: (scale: number) => boolean): number {
  for (let percent = 100; percent > 10; percent--) {
    if (fits(percent / 100)) return percent / 100;
  }
  return 0.1;
}

function ends(sizes: readonly number[]): number[] {
  const all = [0];
  for (const size of sizes) all.push((all[all.length - 1] ?? 0) + size);
  return all;
}

function sizeOf({ from, to }: Stretch, allEnds: readonly number[]): number {
  return (allEnds[to] ?? 0) - (allEnds[from - 1] ?? 0);
}

/** The stretches of a page along one direction: what is repeated, where it lies behind, and what goes on. */
type PageStretches = readonly Stretch[];

function dealOut(
  allEnds: readonly number[],
  {
    room,
    repeated,
    breaks = new Set(),
  }: { readonly room: number; readonly repeated: Stretch | null; readonly breaks?: ReadonlySet<number> },
): PageStretches[] {
  const head = (from: number) => (repeated && from > repeated.to ? [repeated] : []);
  const sizeOfPage = (from: number, to: number) =>
    [...head(from), { from, to }].reduce((sum, each) => sum + sizeOf(each, allEnds), 0);
  const last = allEnds.length - 1;
  const pages: PageStretches[] = [];
  let from = 1;
  for (let at = 2; at <= last; at++) {
    const isFull = sizeOfPage(from, at) > room + rounding;
    if (!isFull && !breaks.has(at)) continue;
    pages.push([...head(from), { from, to: at - 1 }]);
    from = at;
  }
  if (last > 0) pages.push([...head(from), { from, to: last }]);
  return pages;
}

function partsOf(
  down: PageStretches,
  along: PageStretches,
  rowEnds: readonly number[],
  columnEnds: readonly number[],
): PrintedPart[] {
  const rows = placed(down, rowEnds);
  const columns = placed(along, columnEnds);
  return rows.flatMap((row) =>
    columns.map((column) => ({
      area: { top: row.from, bottom: row.to, left: column.from, right: column.to },
      left: column.at,
      top: row.at,
    })),
  );
}

function placed(stretches: PageStretches, allEnds: readonly number[]) {
  let at = 0;
  return stretches.map((stretch) => {
    const begun = at;
    at += sizeOf(stretch, allEnds);
    return { ...stretch, at: begun };
  });
}
