import type { Area } from "../../core/cells/cellRef";

/** Finds among many areas those at a cell, by their rows. */
export interface AreaIndex<T extends Area> {
  /** In the order in which they were given. */
  inRow(row: number): readonly T[];
  at(row: number, column: number): T | undefined;
  /** Those that have a cell in common with an area. */
  within(area: Area): readonly T[];
}

/** @param lastRow beyond it nothing is looked for, however far an area goes */
export function indexAreas<T extends Area>(areas: readonly T[], lastRow: number): AreaIndex<T> {
  const byRow = new Map<number, T[]>();
  for (const area of areas) {
    for (let row = area.top; row <= Math.min(area.bottom, lastRow); row++) {
      const known = byRow.get(row);
      if (known) known.push(area);
      else byRow.set(row, [area]);
    }
  }
  const inRow = (row: number) => byRow.get(row) ?? [];
  return {
    inRow,
    at: (row, column) => inRow(row).find(({ left, right }) => left <= column && column <= right),
    within: ({ top, left, bottom, right }) =>
      areas.filter((area) => area.top <= bottom && top <= area.bottom && area.left <= right && left <= area.right),
  };
}
