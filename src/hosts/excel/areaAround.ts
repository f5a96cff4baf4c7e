import { type Area, columnNumber } from "../../core/cells/cellRef";

/** The largest sheet that Excel has. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * The rectangle around all that an event's address names: `C4`, `C4:D6`, whole columns `C:D` or rows `4:6`, or several
 * of these with commas; null when it is none of them.
 */
export function areaAround(address: string): Area | null {
  const areas = address.split(",").map(areaOf);
  if (!areas.every((area) => area !== null)) return null;
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

function areaOf(address: string): Area | null {
  const [first = "", second = first] = address.split(":");
  const from = cornerOf(first, 1, 1);
  const to = cornerOf(second, lastRow, lastColumn);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Whole columns name no row, and whole rows no column. */
function cornerOf(corner: string, row: number, column: number): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{0,3})(\d{0,7})$/.exec(corner) ?? [];
  if (letters === undefined || digits === undefined || letters + digits === "") return null;
  return { row: digits ? Number(digits) : row, column: letters ? columnNumber(letters) : column };
}
