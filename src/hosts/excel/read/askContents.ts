import { cellAddress } from "../../../core/cells/cellRef";
import type { Cell } from "../../../core/cells/cellValue";
import { groupBy } from "../../../core/cells/groupBy";
import { makeCell } from "./makeCell";

/** A cell by its sheet's id. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** All of a cell that setting its value could change. */
export interface CellContent {
  readonly cell: Cell | undefined;
  readonly format: string;
}

/** Asks for what single cells hold, neighbours of a column at once; the answer can be had after the next sync. */
export function askContents({ workbook }: Excel.RequestContext, places: readonly CellPlace[]): () => Contents {
  const asked = runsOf(places).map((run) => {
    const [from, to] = [cellAddress(run), cellAddress({ ...run, row: run.lastRow })];
    const range = workbook.worksheets.getItem(run.sheetId).getRange(from === to ? from : `${from}:${to}`);
    return { run, range: range.load("values,formulas,numberFormat") };
  });
  return () => {
    const contents = new Map<string, CellContent>();
    for (const { run, range } of asked) {
      range.values.forEach(([value], index) => {
        const format = range.numberFormat[index]?.[0];
        const cell = makeCell(value, range.formulas[index]?.[0], format) ?? undefined;
        contents.set(placeKey({ ...run, row: run.row + index }), { cell, format: String(format) });
      });
    }
    return (place) => contents.get(placeKey(place));
  };
}

/** What a place held; undefined where it was not asked for. */
export type Contents = (place: CellPlace) => CellContent | undefined;

export function placeKey({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}!${cellAddress({ row, column })}`;
}

function runsOf(places: readonly CellPlace[]): (CellPlace & { readonly lastRow: number })[] {
  return [...groupBy(places, ({ sheetId, column }) => `${sheetId}!${column}`).values()].flatMap((inColumn) => {
    const runs: (CellPlace & { lastRow: number })[] = [];
    for (const place of [...inColumn].sort((a, b) => a.row - b.row)) {
      const last = runs.at(-1);
      if (last && place.row <= last.lastRow + 1) last.lastRow = place.row;
      else runs.push({ ...place, lastRow: place.row });
    }
    return runs;
  });
}
