import type { Axis } from "./axis";
import type { SheetModel } from "./sheetModel";

/** What is seen of a sheet: the scrolled position and the size of the window onto it, headings included, in pixels. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The headings of rows and columns. */
export const headings = { width: 44, height: 24 } as const;

/** Rows and columns drawn beyond the edges; the drawn ones change only in such steps, not with every pixel. */
const step = { rows: 8, columns: 4 } as const;
/** As much of the window as may stay frozen; on a narrow screen nothing could be scrolled otherwise. */
const frozenShare = 0.6;

/** What stays in view, as the sheet asks and the window allows. */
export function frozenThatFits({ sheet, rows, columns }: SheetModel, { width, height }: Viewport): Frozen {
  const fits = (axis: Axis, count: number, room: number) => (axis.offset(count + 1) <= room * frozenShare ? count : 0);
  return {
    rows: fits(rows, sheet.frozen.rows, height - headings.height),
    columns: fits(columns, sheet.frozen.columns, width - headings.width),
  };
}

/** The rows and columns to draw beside the frozen ones. */
export function visibleRanges(
  { rows, columns }: SheetModel,
  frozen: Frozen,
  { top, left, width, height }: Viewport,
): { readonly rows: Range; readonly columns: Range } {
  return {
    rows: visible(rows, frozen.rows, top, height - headings.height, step.rows),
    columns: visible(columns, frozen.columns, left, width - headings.width, step.columns),
  };
}

function visible(axis: Axis, frozen: number, scrolled: number, room: number, by: number): Range {
  const first = axis.at(scrolled + axis.offset(frozen + 1));
  const last = axis.at(scrolled + room);
  return {
    from: Math.max(frozen + 1, Math.floor(first / by) * by - by),
    to: Math.min(axis.count, Math.ceil(last / by) * by + by),
  };
}

/** The tops of merged cells that begin above the rows drawn and reach into them. */
export function rowsReachingIn({ sheet }: SheetModel, { from, to }: Range, frozenRows: number): readonly number[] {
  const tops = sheet.merges
    .filter(({ top, bottom }) => top > frozenRows && top < from && bottom >= from && top <= to)
    .map(({ top }) => top);
  return [...new Set(tops)];
}

/** How far to scroll so that a cell is wholly seen beside what is frozen. */
export function scrollTo(
  cell: { readonly row: number; readonly column: number },
  { rows, columns }: SheetModel,
  frozen: Frozen,
  { top, left, width, height }: Viewport,
): { readonly top: number; readonly left: number } {
  return {
    top: scrolled(rows, cell.row, frozen.rows, top, height - headings.height),
    left: scrolled(columns, cell.column, frozen.columns, left, width - headings.width),
  };
}

function scrolled(axis: Axis, index: number, frozen: number, before: number, room: number): number {
  if (index <= frozen) return before;
  const start = axis.offset(index) - axis.offset(frozen + 1);
  const end = axis.offset(index + 1) - room;
  if (start < before) return start;
  return end > before ? Math.min(end, start) : before;
}

/** The numbers from one to another, both included; none when the second is smaller. */
export function numbersBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
