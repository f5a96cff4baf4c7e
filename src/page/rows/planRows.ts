import type { CellEdit } from "../../core/cells/cellEdit";
import type { Notice } from "../../core/notice/notice";
import { type FixedCells, fixedCells } from "../../core/workbook/fixedCells";
import { numbersOfRows } from "../../core/workbook/newRecord";
import { readRecords } from "../../core/workbook/reading/readRecords";
import type { WorkbookData } from "../../core/workbook/workbookData";
import type { RowChange, RowSpan } from "../../hosts/xlsx/write/rows/rowShift";
import type { Refusal } from "../refusal";

export type RowsPlan =
  | { readonly refused: Refusal }
  /** `edits`: the numbers of the records for which the rows come. */
  | { readonly refused: null; readonly change: RowChange; readonly edits: readonly CellEdit[] };

/** More at once are typed by mistake. */
const mostAtOnce = 1_000;

/** Rows that come in before row `at`, or why they cannot. */
export function planInsert(data: WorkbookData, notice: Notice, sheet: string, at: number, count: number): RowsPlan {
  const fixed = fixedCells(data, notice, sheet);
  const { lastRow } = fixed;
  const refused = refusal(data, fixed, sheet, "insert");
  if (refused !== null) return { refused };
  if (at <= lastRow) return { refused: (told) => told.insertInHead(lastRow) };
  if (count > mostAtOnce) return { refused: (told) => told.tooManyRows(mostAtOnce) };
  const like = at - 1 > lastRow ? at - 1 : at;
  const workbook = { data, records: readRecords(data, notice) };
  return {
    refused: null,
    change: { kind: "insert", sheet, at, count, like },
    edits: numbersOfRows(workbook, { sheet, row: like, column: 1 }, at, count, notice),
  };
}

/** Rows that go, or why they cannot. */
export function planDelete(data: WorkbookData, notice: Notice, sheet: string, spans: readonly RowSpan[]): RowsPlan {
  const fixed = fixedCells(data, notice, sheet);
  const { lastRow } = fixed;
  const refused = refusal(data, fixed, sheet, "delete");
  if (refused !== null) return { refused };
  if (spans.some(({ from }) => from <= lastRow)) return { refused: (told) => told.deleteInHead(lastRow) };
  return { refused: null, change: { kind: "delete", sheet, spans }, edits: [] };
}

function refusal(data: WorkbookData, { labels }: FixedCells, name: string, doing: "insert" | "delete"): Refusal | null {
  const sheet = data.sheets.find((each) => each.name === name);
  if (sheet?.generated) return (told) => told.made(name, told.doing[doing]);
  return labels.length > 0 ? (told) => told.oneFieldARow(name, told.doing[doing]) : null;
}

/** Rows in order, as spans of such as follow each other. */
export function spansOf(rows: readonly number[]): readonly RowSpan[] {
  const spans: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return spans;
}
