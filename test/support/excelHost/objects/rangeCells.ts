import type { Area } from "../../../../src/core/cells/cellRef";
import { cellsOf, sizeOf } from "../addresses";
import type { CellModel, SheetModel, WorkbookModel } from "../model";
import { refuse } from "../refusal";
import { typeIntoCell } from "../typeIntoCell";

/** Cells of a range above which Excel gives none. */
const mostCells = 5_000_000;

export function readCells(
  { tooManyCells }: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  read: (cell: CellModel | undefined) => unknown,
): unknown[][] | null {
  const { rows, columns } = sizeOf(area);
  if (rows * columns > mostCells) return tooManyCells === "null" ? null : refuse(tooManyCells, "too many cells");
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => read(sheet.cells.get(`${area.top + row}:${area.left + column}`))),
  );
}

/** A null leaves its cell as it is. */
export function writeValues(sheet: SheetModel, area: Area, values: unknown): void {
  forEachCell(area, values, (key, value) => {
    if (value === null) return;
    const before = sheet.cells.get(key);
    const after = typeIntoCell(value, before ?? formatOnly(sheet, key));
    if (after) sheet.cells.set(key, after);
    else sheet.cells.delete(key);
  });
}

export function writeFormats(sheet: SheetModel, area: Area, formats: unknown): void {
  forEachCell(area, formats, (key, format) => {
    if (typeof format !== "string") return;
    const cell = sheet.cells.get(key);
    if (cell) sheet.cells.set(key, { ...cell, format });
    else sheet.formats.set(key, { ...sheet.formats.get(key), numberFormat: format });
  });
}

function formatOnly(sheet: SheetModel, key: string): CellModel | undefined {
  const format = sheet.formats.get(key)?.numberFormat;
  return typeof format === "string" ? { value: "", format } : undefined;
}

/** One value for the whole area is taken for every cell. */
function forEachCell(area: Area, values: unknown, act: (key: string, value: unknown) => void): void {
  const { rows, columns } = sizeOf(area);
  const table = Array.isArray(values) ? values : null;
  if (table && (table.length !== rows || table.some((row) => !Array.isArray(row) || row.length !== columns))) {
    refuse("InvalidArgument", "The array has another size than the range.");
  }
  for (const { row, column, key } of cellsOf(area)) {
    act(key, table ? table[row - area.top][column - area.left] : values);
  }
}
