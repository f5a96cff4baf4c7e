import type { DocumentRow, PageSetup } from "./sheetDocument";

/** Points. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export const pointsPerMillimetre = 72 / 25.4;
/** A4, in millimetres. */
const a4 = { short: 210, long: 297 } as const;
/** Points of a row that has no height of its own. */
const usualHeight = 15;

/** A page, as it lies before the reader. */
export function paperOf({ orientation }: Pick<PageSetup, "orientation">): Room {
  const [short, long] = [a4.short * pointsPerMillimetre, a4.long * pointsPerMillimetre];
  return orientation === "portrait" ? { width: short, height: long } : { width: long, height: short };
}

/** What of it lies between the margins. */
export function roomOn(page: Pick<PageSetup, "orientation" | "margins">): Room {
  const { width, height } = paperOf(page);
  const { left, right, top, bottom } = page.margins;
  return {
    width: width - (left + right) * pointsPerMillimetre,
    height: height - (top + bottom) * pointsPerMillimetre,
  };
}

/** Points of rows together. */
export function heightOf(rows: readonly DocumentRow[]): number {
  return rows.reduce((sum, { height = usualHeight }) => sum + height, 0);
}
