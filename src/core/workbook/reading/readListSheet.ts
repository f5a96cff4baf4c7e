import { cellText } from "../../cells/cellValue";
import type { RowData, SheetData } from "../workbookData";
import { findHeader } from "./findHeader";
import { matchHeaders } from "./matchHeaders";

/** A list sheet of the city's workbook as it stands by now: where our columns are, and what else is there. */
export interface ListSheet {
  /** The numbers of our columns, in our order; null where the sheet lacks one. */
  readonly columns: readonly (number | null)[];
  /** The columns that are not ours and hold something, from left to right. */
  readonly added: readonly { readonly header: string; readonly column: number }[];
  /** Below the headers. */
  readonly rows: readonly RowData[];
}

/** Null when the headers are not found. */
export function readListSheet(sheet: SheetData, headers: readonly string[]): ListSheet | null {
  const ours = headers.map((header) => ({ key: header, header }));
  const head = findHeader(sheet, ours);
  if (!head) return null;
  const { found } = matchHeaders(head.cells, ours);
  const rows = sheet.rows.filter(({ row }) => row > head.lastRow);
  const known = new Set([...found.values()].map(({ at }) => at.column));
  const others = new Map(head.cells.map(({ text, at }) => [at.column, text]));
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (cellText(cell) !== "" && !others.has(column)) others.set(column, "");
    }
  }
  return {
    columns: headers.map((header) => found.get(header)?.at.column ?? null),
    added: [...others]
      .filter(([column]) => !known.has(column))
      .sort(([a], [b]) => a - b)
      .map(([column, header]) => ({ header, column })),
    rows,
  };
}
