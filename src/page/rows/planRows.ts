import type { CellEdit } from "../../core/cells/cellEdit";
import type { Notice } from "../../core/notice/notice";
import { type FixedCells, fixedCells } from "../../core/workbook/fixedCells";
import { numbersOfRows } from "../../core/workbook/newRecord";
import { readRecords } from "../../core/workbook/reading/readRecords";
import type { WorkbookData } from "../../core/workbook/workbookData";
import type { RowChange, RowSpan } from "../../hosts/xlsx/write/rows/rowShift";

export type RowsPlan =
  | { readonly refused: string }
  /** `edits`: the numbers of the records for which the rows come. */
  | { readonly refused: null; readonly change: RowChange; readonly edits: readonly CellEdit[] };

/** More at once are typed by mistake. */
const mostAtOnce = 1_000;

/** Rows that come in before row `at`, or why they cannot. */
export function planInsert(data: WorkbookData, notice: Notice, sheet: string, at: number, count: number): RowsPlan {
  const fixed = fixedCells(data, notice, sheet);
  const { lastRow } = fixed;
  const refused = refusal(data, fixed, sheet, "插入");
  if (refused !== null) return { refused };
  if (at <= lastRow) {
    return { refused: `第1至${lastRow}行是标题和表头，不能在其中插入行；请从第${lastRow + 1}行起插入。` };
  }
  if (count > mostAtOnce) return { refused: `一次最多插入${mostAtOnce.toLocaleString("en")}行，请少选几行。` };
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
  const refused = refusal(data, fixed, sheet, "删除");
  if (refused !== null) return { refused };
  if (spans.some(({ from }) => from <= lastRow)) {
    return { refused: `第1至${lastRow}行是标题和表头，不能删除；请只选第${lastRow + 1}行起的行。` };
  }
  return { refused: null, change: { kind: "delete", sheet, spans }, edits: [] };
}

function refusal(data: WorkbookData, { labels }: FixedCells, name: string, doing: string): string | null {
  const sheet = data.sheets.find((each) => each.name === name);
  if (sheet?.generated) return `“${name}”由程序生成，不能${doing}行。`;
  return labels.length > 0 ? `“${name}”表的每一行是一个栏目，不能${doing}行。` : null;
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
