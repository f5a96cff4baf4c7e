import type { Observation } from "../observations";
import type { RowData, SheetData } from "../workbookData";

/** Hidden rows that hold records, and hidden columns (of those named by headers) that hold something in a record. */
export function hiddenParts(
  sheet: SheetData,
  records: readonly RowData[],
  columns: readonly number[],
  headerRow: number,
): Observation[] {
  return [...hiddenRows(sheet, records), ...hiddenColumns(sheet, records, columns, headerRow)];
}

function hiddenRows(sheet: SheetData, records: readonly RowData[]): Observation[] {
  const runs: { from: number; to: number }[] = [];
  for (const { row, hidden } of records) {
    if (!hidden) continue;
    const last = runs.at(-1);
    if (last && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map((rows) => ({ kind: "hidden-rows", rows, at: { sheet: sheet.name, row: rows.from, column: 1 } }));
}

function hiddenColumns(
  sheet: SheetData,
  records: readonly RowData[],
  columns: readonly number[],
  headerRow: number,
): Observation[] {
  if (sheet.hiddenColumns.length === 0) return [];
  const holding = columns
    .filter((column) => records.some(({ cells }) => cells[column] !== undefined))
    .sort((a, b) => a - b);
  return sheet.hiddenColumns.flatMap(({ from, to }): Observation[] => {
    const filled = holding.filter((column) => column >= from && column <= to);
    const [first] = filled;
    if (first === undefined) return [];
    const span = { from: first, to: filled.at(-1) ?? first };
    return [{ kind: "hidden-columns", columns: span, at: { sheet: sheet.name, row: headerRow, column: first } }];
  });
}
