import type { CellRef } from "../../cells/cellRef";
import { cellText } from "../../cells/cellValue";
import type { Field } from "../records";
import type { ColumnSpec, SheetSpec } from "../schema";
import type { RowData, SheetData } from "../workbookData";
import { absentField, type FieldContext, readField } from "./readField";

/** A row of a list sheet, with one field for every column of its spec. */
export interface TableRow {
  readonly row: number;
  readonly fields: readonly Field[];
}

/** Reads the records of a list sheet below its header row. */
export function readTable(sheet: SheetData, spec: SheetSpec, context: FieldContext): TableRow[] {
  const header = findHeader(sheet, spec);
  if (!header) return [];
  const columns = matchColumns(header, spec);
  const rows: TableRow[] = [];
  for (const data of sheet.rows) {
    if (data.row <= header.row) continue;
    const fields = spec.columns.map((column) => {
      const number = columns.get(column.key);
      const at: CellRef = { sheet: sheet.name, row: data.row, column: number ?? 1 };
      return number === undefined ? absentField(column, at) : readField(column, at, data.cells[number], context);
    });
    if (fields.some((field) => field.reading !== "blank" && field.reading !== "absent" && !isRowLabel(field.column))) {
      rows.push({ row: data.row, fields });
    }
  }
  return rows;
}

/** 序号 and 编号 alone do not make a record. */
function isRowLabel({ key }: ColumnSpec): boolean {
  return key === "seq" || key === "recordId";
}

function findHeader(sheet: SheetData, spec: SheetSpec): RowData | null {
  const headers = new Set(spec.columns.map((column) => headerKey(column.header)));
  let best: { row: RowData; hits: number } | null = null;
  for (const row of sheet.rows) {
    if (row.row > 20) break;
    const hits = row.cells.filter((cell) => cell && headers.has(headerKey(cellText(cell)))).length;
    if (hits > (best?.hits ?? 0)) best = { row, hits };
  }
  return best?.row ?? null;
}

function matchColumns(header: RowData, spec: SheetSpec): ReadonlyMap<string, number> {
  const byHeader = new Map(spec.columns.map((column) => [headerKey(column.header), column.key]));
  const columns = new Map<string, number>();
  header.cells.forEach((cell, number) => {
    const key = cell && byHeader.get(headerKey(cellText(cell)));
    if (key !== undefined && !columns.has(key)) columns.set(key, number);
  });
  return columns;
}

/** A header without what clerks change about it: spaces, line breaks, width. */
export function headerKey(header: string): string {
  return header.normalize("NFKC").replace(/\s/g, "");
}
