import type { CellRef } from "../cells/cellRef";
import { type Cell, isFilled } from "../cells/cellValue";
import { lookKey } from "../cells/characters";
import { isDateFormat } from "../cells/dates";
import { rowAt } from "../workbook/cellAt";
import { headerKey } from "../workbook/reading/headerKey";
import { shownText } from "../workbook/reading/shownText";
import type { SheetData, WorkbookData } from "../workbook/workbookData";
import type { Draft } from "./draft";
import { headerRow } from "./grid";
import { nearestName } from "./nearestName";

/** A sheet as it is read: its columns by header, its filled rows, the cells as they show. */
export interface Table {
  readonly sheet: string;
  /** The column of a header; undefined where there is none. */
  column(label: string): number | undefined;
  /** Headers in order, with their columns. */
  readonly headers: readonly { readonly label: string; readonly column: number }[];
  readonly rows: readonly TableRow[];
  at(row: number, column: number): CellRef;
}

export interface TableRow {
  readonly row: number;
  /** What a cell shows; null when it is blank or cannot be read, which is told. */
  shown(column: number | undefined): string | number | null;
}

/** More rows than any notice has: a file of another sort, or one that was filled down by mistake. */
export const mostRows = 2000;

/** Finds a sheet by its name and reads its headers; null, and told, when it is not there. */
export function readTable(data: WorkbookData, name: string, draft: Draft): Table | null {
  const sheet = data.sheets.find((each) => headerKey(each.name) === headerKey(name));
  if (!sheet) {
    const first = data.sheets[0]?.name ?? name;
    draft.tell(
      { sheet: first, row: 1, column: 1 },
      `缺少工作表“${name}”，请从原来的通知工作簿复制过来，不用的也保留表头`,
    );
    return null;
  }
  const at = (row: number, column: number): CellRef => ({ sheet: sheet.name, row, column });
  const context = { data, draft, at };
  const heads = rowOf(sheet, headerRow, context);
  const headers = (rowAt(sheet, headerRow)?.cells ?? []).flatMap((cell, column) =>
    isFilled(cell) ? [{ label: String(heads.shown(column) ?? ""), column }] : [],
  );
  const columns = new Map<string, number>();
  for (const { label, column } of headers) {
    if (columns.has(lookKey(label))) draft.tell(at(headerRow, column), `表头“${label}”重复，请删去一列`);
    else columns.set(lookKey(label), column);
  }
  const filled = sheet.rows.filter(({ row, cells }) => row > headerRow && cells.some((cell) => isFilled(cell)));
  if (filled.length > mostRows) {
    draft.refuse(
      at(headerRow, 1),
      `《${name}》有${filled.length}行，最多${mostRows}行；请删去多余的行，或核对是否给错了文件`,
    );
    return null;
  }
  const named = new Set(headers.map(({ column }) => column));
  const used = new Set(filled.flatMap(({ cells }) => [...cells.keys()].filter((column) => isFilled(cells[column]))));
  for (const column of [...used].filter((each) => !named.has(each)).sort((a, b) => a - b)) {
    draft.tell(at(headerRow, column), "此列有内容而没有表头，请补上表头或清空此列");
  }
  return {
    sheet: sheet.name,
    column: (label) => columns.get(lookKey(label)),
    headers,
    rows: filled.map(({ row }) => rowOf(sheet, row, context)),
    at,
  };
}

/** Tells of headers that are missing, or that nothing is known of. */
export function tellHeaders(
  table: Table,
  wanted: readonly string[],
  draft: Draft,
  others: readonly string[] = [],
): void {
  const known = [...wanted, ...others].map(lookKey);
  for (const { label, column } of table.headers) {
    if (known.includes(lookKey(label))) continue;
    const near = nearestName(label, [...wanted, ...others]);
    draft.tell(
      table.at(headerRow, column),
      `不认识的列“${label}”，请更正表头或删去此列${near === null ? "" : `；是否为“${near}”`}`,
    );
  }
  // What a row is about cannot be done without; other columns may be younger than the workbook.
  const [first] = wanted;
  for (const label of wanted) {
    if (table.column(label) !== undefined) continue;
    if (label === first) draft.tell(table.at(headerRow, 1), `缺少“${label}”列，请补上表头`);
    else draft.tell(table.at(headerRow, 1), `缺少“${label}”列，各行按没有填写处理；需要的请补上表头`, "warning");
  }
}

interface Context {
  readonly data: WorkbookData;
  readonly draft: Draft;
  readonly at: (row: number, column: number) => CellRef;
}

function rowOf(sheet: SheetData, row: number, { data, draft, at }: Context): TableRow {
  const cells = rowAt(sheet, row)?.cells ?? [];
  const told = new Set<number>();
  return {
    row,
    shown(column) {
      const cell = column === undefined ? undefined : cells[column];
      if (column === undefined || !isFilled(cell)) return null;
      const fault = faultOf(cell);
      if (fault !== null && !told.has(column)) draft.tell(at(row, column), fault);
      told.add(column);
      return cell.uncalculated || cell.kind === "error" || cell.kind === "picture" ? null : shownIn(cell, data);
    },
  };
}

function faultOf(cell: Cell): string | null {
  if (cell.formula !== undefined) return "此格是公式，请改为直接填写的内容";
  if (cell.kind === "error") return `此格是错误值 ${cell.code}，请改为直接填写的内容`;
  return cell.kind === "picture" ? "此格是图片，请改为文字" : null;
}

function shownIn(cell: Cell, data: WorkbookData): string | number {
  if (cell.kind === "number" && !isDateFormat(cell.format) && !/^00+$/.test(cell.format)) return cell.number;
  return shownText(cell, data);
}
