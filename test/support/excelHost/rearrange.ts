import type { Area } from "../../../src/core/cells/cellRef";
import { cellAddress, parseAddress } from "../../../src/core/cells/cellRef";
import type { CellModel, SheetModel } from "./model";

/** Where a row or column goes; null where it is deleted. */
type Move = (line: number) => number | null;
type Axis = "rows" | "columns";

/** Makes room for `count` lines before one: everything from there on moves away. */
export function insertLines(sheet: SheetModel, axis: Axis, before: number, count: number): void {
  moveLines(sheet, axis, (line) => (line >= before ? line + count : line));
}

export function deleteLines(sheet: SheetModel, axis: Axis, first: number, count: number): void {
  moveLines(sheet, axis, (line) => {
    if (line < first) return line;
    return line < first + count ? null : line - count;
  });
}

/** Cells, looks, links and notes go along; conditional formats, validations and heights stay where they are, as in Excel. */
export function sortRows(sheet: SheetModel, area: Area, column: number, descending: boolean): void {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const value = (row: number) => sheet.cells.get(`${row}:${column}`);
  const sorted = [...rows].sort((one, other) => compare(value(one), value(other), descending));
  const places = new Map(sorted.map((row, index) => [row, area.top + index]));
  moveCells(sheet, (row, at) => {
    const isInside = at >= area.left && at <= area.right;
    return { row: (isInside ? places.get(row) : null) ?? row, column: at };
  });
}

/** Numbers before texts, blanks last whichever way. */
function compare(one: CellModel | undefined, other: CellModel | undefined, descending: boolean): number {
  if (!one || !other) return Number(!one) - Number(!other);
  const isBefore = typeof one.value === typeof other.value ? one.value < other.value : typeof one.value === "number";
  if (one.value === other.value) return 0;
  return isBefore !== descending ? -1 : 1;
}

function moveLines(sheet: SheetModel, axis: Axis, move: Move): void {
  moveCells(sheet, (row, column) => {
    const moved = move(axis === "rows" ? row : column);
    if (moved === null) return null;
    return axis === "rows" ? { row: moved, column } : { row, column: moved };
  });
  const [hidden, sizes] =
    axis === "rows" ? [sheet.hiddenRows, sheet.rowHeights] : [sheet.hiddenColumns, sheet.columnWidths];
  const stillHidden = [...hidden].flatMap((line) => move(line) ?? []);
  hidden.clear();
  for (const line of stillHidden) hidden.add(line);
  moveKeys(sizes, move);

  const moveAll = (areas: readonly Area[]) => areas.flatMap((area) => moveArea(area, axis, move) ?? []);
  sheet.merges = moveAll(sheet.merges).filter(({ top, left, bottom, right }) => bottom > top || right > left);
  for (const format of sheet.conditionalFormats) format.areas = moveAll(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.flatMap(({ area, settings }) => {
    const moved = moveArea(area, axis, move);
    return moved ? [{ area: moved, settings }] : [];
  });
}

function moveCells(
  sheet: SheetModel,
  move: (row: number, column: number) => { row: number; column: number } | null,
): void {
  const moveKey = (key: string) => {
    const [row = 0, column = 0] = key.split(":").map(Number);
    const moved = move(row, column);
    return moved && `${moved.row}:${moved.column}`;
  };
  moveKeys(sheet.cells, moveKey);
  moveKeys(sheet.formats, moveKey);
  moveKeys(sheet.links, moveKey);
  moveKeys(sheet.notes, (address) => {
    const at = parseAddress(address);
    const moved = at && move(at.row, at.column);
    return moved && cellAddress(moved);
  });
}

function moveKeys<Key, Value>(map: Map<Key, Value>, move: (key: Key) => Key | null): void {
  const moved = [...map].flatMap(([key, value]) => {
    const to = move(key);
    return to === null ? [] : [[to, value] as const];
  });
  map.clear();
  for (const [key, value] of moved) map.set(key, value);
}

/** An area grows with lines inserted inside it and shrinks with those deleted; null where nothing of it is left. */
function moveArea(area: Area, axis: Axis, move: Move): Area | null {
  const [from, to] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const first = firstLeft(from, to, move);
  const last = firstLeft(to, from, move);
  if (first === null || last === null) return null;
  return axis === "rows" ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

function firstLeft(from: number, to: number, move: Move): number | null {
  const step = from <= to ? 1 : -1;
  for (let line = from; step * line <= step * to; line += step) {
    const moved = move(line);
    if (moved !== null) return moved;
  }
  return null;
}
