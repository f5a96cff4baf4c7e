import type { CellRef } from "../cells/cellRef";
import { type Cell, isFilled } from "../cells/cellValue";
import { lookKey } from "../cells/characters";
import { isDateFormat } from "../cells/dates";
import { spans } from "../rules/workbook/fromTo";
import { rowAt } from "../workbook/cellAt";
import { headerKey } from "../workbook/reading/headerKey";
import { shownText } from "../workbook/reading/shownText";
import type { RowData, SheetData, WorkbookData } from "../workbook/workbookData";
import type { NoticeDraft } from "./draft";
import { presentLabel } from "./formerLabels";
import { headerRow } from "./grid";
import { nearestName } from "./nearestName";

/** A sheet as it is read: its columns by header, its filled rows, the cells as they show. */
export interface NoticeTable {
  readonly sheet: string;
  /** The column of a header; undefined where there is none. */
  column(label: string): number | undefined;
  /** Headers in order, with their columns. */
  readonly headers: readonly { readonly label: string; readonly column: number }[];
  readonly rows: readonly NoticeTableRow[];
  at(row: number, column: number): CellRef;
}

export interface NoticeTableRow {
  readonly row: number;
  /** What a cell shows; null when it is blank or cannot be read, which is told. */
  shown(column: number | undefined): string | number | null;
}

/** More rows than any notice has: a file of another sort, or one that was filled down by mistake. */
const mostRows = 2000;

/** Finds a sheet by its name, of those that a notice has, and reads its headers; null, and told, when it is not there. */
export function readNoticeTable(
  data: WorkbookData,
  name: string,
  names: readonly string[],
  draft: NoticeDraft,
): NoticeTable | null {
  const known = names.map(headerKey);
  const sheet = data.sheets.find((each) => headerKey(presentLabel(each.name)) === headerKey(name));
  if (!sheet) {
    const first = data.sheets[0]?.name ?? name;
    const strange = data.sheets.map((each) => each.name).filter((each) => !known.includes(headerKey(each)));
    const near = nearestName(name, strange);
    const at = { sheet: near ?? first, row: 1, column: 1 };
    if (near !== null) draft.tell(at, `缺少工作表“${name}”，请把“${near}”改回此名`);
    else draft.tell(at, `缺少工作表“${name}”，请从原来的通知工作簿复制过来，不用的也保留表头`);
    return null;
  }
  const at = (row: number, column: number): CellRef => ({ sheet: sheet.name, row, column });
  const context = { data, draft, at };
  const heads = rowOf(sheet, headerRow, context);
  const headers = (rowAt(sheet, headerRow)?.cells ?? []).flatMap((cell, column) =>
    isFilled(cell) ? [{ label: presentLabel(String(heads.shown(column) ?? "")), column }] : [],
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
  tellUnseen(sheet, filled, draft, at);
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

/** Of what the office does not see and is read all the same, and of cells that merging has emptied. */
function tellUnseen(
  { name, visibility, merges, hiddenColumns }: SheetData,
  filled: readonly RowData[],
  draft: NoticeDraft,
  at: NoticeTable["at"],
): void {
  if (visibility !== "visible") draft.tell(at(headerRow, 1), `《${name}》是隐藏的，仍按其内容读取，请核对`, "warning");
  const columns = hiddenColumns.filter(({ from, to }) =>
    filled.some(({ cells }) => cells.slice(from, to + 1).some((cell) => isFilled(cell))),
  );
  for (const { from } of columns) {
    draft.tell(at(headerRow, from), "此列是隐藏的，仍按其内容读取；请核对，不用的请清空", "warning");
  }
  const hidden = filled.filter((row) => row.hidden);
  if (hidden[0]) {
    const rows = hidden.map(({ row }) => row);
    draft.tell(
      at(hidden[0].row, 1),
      `第${spans(rows).join("、")}行是隐藏的，仍按其内容读取；请核对，不用的请删去`,
      "warning",
    );
  }
  for (const { top, bottom, left } of merges) {
    // The heads of groups stand over their sheet's whole width.
    if (top < headerRow || (top === bottom && left === 1)) continue;
    draft.tell(at(top, left), "此处是合并的单元格，只有第一格读到内容；请取消合并，逐格填写");
  }
}

/** Tells of headers that are missing, or that nothing is known of. */
export function tellHeaders(
  table: NoticeTable,
  wanted: readonly string[],
  draft: NoticeDraft,
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
  readonly draft: NoticeDraft;
  readonly at: (row: number, column: number) => CellRef;
}

function rowOf(sheet: SheetData, row: number, { data, draft, at }: Context): NoticeTableRow {
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
