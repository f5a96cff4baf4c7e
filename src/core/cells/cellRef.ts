/** One cell: the sheet's name, row and column counted from 1. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, bounds included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** By column, as they come to be asked for: long sheets ask a million times. */
const knownLetters: string[] = [];

/** 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  knownLetters[column] ??= spellColumn(column);
  return knownLetters[column];
}

function spellColumn(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AA` → 27. The letters must be A–Z. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

/** `AV7`: the address without its sheet. */
export function cellAddress({ row, column }: Pick<CellRef, "row" | "column">): string {
  return columnLetters(column) + row;
}

/** `金牌工人!AV7`: how issues and reports write a cell, without quotes or `$`. */
export function formatCell(ref: CellRef): string {
  return `${ref.sheet}!${cellAddress(ref)}`;
}

/** Reads what `cellAddress` writes; null when the text is no address. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  return match ? { column: columnNumber(match[1] as string), row: Number(match[2]) } : null;
}

/** As many as a sheet can have. */
export const rowsOfSheet = 1_048_576;
export const columnsOfSheet = 16_384;

/** Reads `A3:C9`, `A3`, and whole columns and rows, `B:D` and `3:7`; null when the text is no such reference. */
export function parseArea(reference: string): Area | null {
  const [first = "", second = first] = reference.split(":");
  const from = parseAddress(first);
  const to = parseAddress(second);
  if (from && to) return { top: from.row, left: from.column, bottom: to.row, right: to.column };
  if (!reference.includes(":")) return null;
  const [top, left] = [Number(first), /^[A-Z]{1,3}$/.test(first) ? columnNumber(first) : 0];
  const [bottom, right] = [Number(second), /^[A-Z]{1,3}$/.test(second) ? columnNumber(second) : 0];
  if (left > 0 && right > 0) return { top: 1, left, bottom: rowsOfSheet, right };
  return top > 0 && bottom > 0 ? { top, left: 1, bottom, right: columnsOfSheet } : null;
}

/** True when the cell, whose sheet is taken to be the area's, lies in the area. */
export function liesIn({ row, column }: Pick<CellRef, "row" | "column">, { top, left, bottom, right }: Area): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

export function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}

/** Reads what `formatCell` writes; null when the text is no reference. */
export function parseCell(text: string): CellRef | null {
  const bang = text.lastIndexOf("!");
  const at = parseAddress(text.slice(bang + 1));
  return bang > 0 && at ? { sheet: text.slice(0, bang), ...at } : null;
}

/** `A3:C9`, or `A3` when the area is one cell. */
export function formatArea(area: Area): string {
  const from = cellAddress({ row: area.top, column: area.left });
  const to = cellAddress({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}
