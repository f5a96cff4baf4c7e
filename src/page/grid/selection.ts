import type { Area } from "../../core/cells/cellRef";
import { drawnArea } from "./cellSpan";
import type { Position } from "./moves";
import type { SheetModel } from "./sheetModel";
import { numbersBetween } from "./visibleCells";

/** A rectangle as it was drawn up: from one corner to the one that moves. */
export interface Selection {
  readonly from: Position;
  readonly to: Position;
  /** Whole rows or columns: the window stays where it is. */
  readonly stays?: true;
}

/** What is selected: the rectangle, as far as the merged cells go that it touches; whole rows and columns as they are. */
export function selectedArea({ merges }: SheetModel, { from, to, stays }: Selection): Area {
  let area: Area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  while (!stays) {
    const grown = merges.within(area).reduce(around, area);
    if (isSame(grown, area)) break;
    area = grown;
  }
  return area;
}

/** The cells of an area that are seen and may hold something: of merged ones the first, none of hidden rows and columns. */
export function cellsOf(model: SheetModel, area: Area): readonly (readonly Position[])[] {
  const { rows, columns } = model;
  return numbersBetween(area.top, area.bottom)
    .filter((row) => rows.size(row) > 0)
    .map((row) =>
      numbersBetween(area.left, area.right)
        .filter((column) => columns.size(column) > 0 && drawnArea(model, row, column) !== null)
        .map((column) => ({ row, column })),
    );
}

/** The cells of several areas, each once, row by row. */
export function cellsOfAll(model: SheetModel, areas: readonly Area[]): readonly Position[] {
  const [only, second] = areas;
  if (only && !second) return cellsOf(model, usedPart(model, only)).flat();
  const cells = new Map<string, Position>();
  for (const area of areas) {
    for (const cell of cellsOf(model, usedPart(model, area)).flat()) cells.set(`${cell.row} ${cell.column}`, cell);
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The part of an area in which anything stands or is formatted; at least its first cell. */
export function usedPart({ sheet }: SheetModel, { top, left, bottom, right }: Area): Area {
  return {
    top,
    left,
    bottom: Math.max(top, Math.min(bottom, sheet.lastRow)),
    right: Math.max(left, Math.min(right, sheet.lastColumn)),
  };
}

/** True for one cell, also where it is merged. */
export function isOneCell(model: SheetModel, area: Area): boolean {
  const drawn = drawnArea(model, area.top, area.left);
  return drawn !== null && isSame(drawn, area);
}

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function isSame(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
