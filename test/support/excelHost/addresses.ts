import { type Area, columnNumber, formatArea, parseAddress } from "../../../src/core/cells/cellRef";
import { refuse } from "./refusal";

const lastRow = 1_048_576;
const lastColumn = 16_384;

export const wholeSheet: Area = { top: 1, left: 1, bottom: lastRow, right: lastColumn };

/** Excel's limit for an address, in characters. */
const longestAddress = 8192;

/** Reads `A1`, `A1:B2`, `5:6` and `A:C`, with or without `$`. */
export function parseArea(address: string): Area {
  const [first = "", second = first] = address.trim().replaceAll("$", "").split(":");
  const rows = /^\d+$/;
  if (rows.test(first) && rows.test(second)) {
    return { top: Number(first), bottom: Number(second), left: 1, right: lastColumn };
  }
  const columns = /^[A-Z]{1,3}$/;
  if (columns.test(first) && columns.test(second)) {
    return { top: 1, bottom: lastRow, left: columnNumber(first), right: columnNumber(second) };
  }
  const [from, to] = [parseAddress(first), parseAddress(second)];
  if (!from || !to) return refuse("InvalidArgument", `no address: ${address}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Reads addresses separated by commas. */
export function parseAreas(address: string): Area[] {
  if (address.length > longestAddress) return refuse("InvalidArgument", `an address of ${address.length} characters`);
  return address.split(",").map(parseArea);
}

/** `金牌工人!C4:D6`, the name in quotes where it needs them. */
export function fullAddress(sheet: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${formatArea(area)}`;
}

export function intersects(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

export function isWholeRows({ left, right }: Area): boolean {
  return left === 1 && right === lastColumn;
}

export function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 1 && bottom === lastRow;
}

export function sizeOf({ top, left, bottom, right }: Area): { rows: number; columns: number } {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

/** Every cell of an area, row by row, as keys of `SheetModel.cells`. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number; key: string }> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column, key: `${row}:${column}` };
  }
}
