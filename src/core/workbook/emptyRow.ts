import type { CellEdit } from "../cells/cellEdit";
import { type CellRef, cellAddress, formatArea } from "../cells/cellRef";
import { type Cell, isFilled } from "../cells/cellValue";
import { rowAt } from "./cellAt";
import type { FormRow, ReadWorkbook } from "./formRow";
import { findHeader } from "./reading/findHeader";

/** The cells of a record's row that hold something; or a sentence for the clerk why the row cannot be emptied. */
export type RowToEmpty =
  | { readonly ok: true; readonly cells: readonly FilledCell[] }
  | { readonly ok: false; readonly message: string };

interface FilledCell {
  readonly at: CellRef;
  readonly cell: Cell;
}

/**
 * What is to be emptied so that nothing of a record stays: all its columns, those of the clerk's own too. The row itself
 * stays, so that formulas, notes, colours, lists to choose from and whatever stands below keep their places, for
 * colleagues too who have the workbook open.
 * @param restores whether the host can bring back formulas and pictures
 */
export function emptyRow(workbook: ReadWorkbook, row: FormRow, restores: boolean): RowToEmpty {
  const { data, records } = workbook;
  const sheet = data.sheets.find(({ name }) => name === row.sheetName);
  const header = sheet && findHeader(sheet, records.workbook.spec(row.sheet).columns);
  const columns = new Set([
    ...row.fields.filter(({ reading }) => reading !== "absent").map(({ at }) => at.column),
    ...(header?.cells ?? []).map(({ at }) => at.column),
  ]);
  const shared = sheet?.merges.find(({ top, bottom, left, right }) => {
    const isOfOthers = top !== bottom && top <= row.row && row.row <= bottom;
    return isOfOthers && [...columns].some((column) => left <= column && column <= right);
  });
  const place = `“${row.sheetName}”表第${row.row}行`;
  if (shared) {
    const advice = "未删除；请先在 Excel 或 WPS 中取消合并，再删除。";
    return { ok: false, message: `${place}与其他行有合并的单元格（${formatArea(shared)}），${advice}` };
  }
  const cells = [...((sheet && rowAt(sheet, row.row)?.cells) ?? [])].flatMap((cell, column): FilledCell[] =>
    columns.has(column) && isFilled(cell) ? [{ at: { sheet: row.sheetName, row: row.row, column }, cell }] : [],
  );
  const lost = restores ? undefined : cells.find(({ cell }) => plainValue(cell) === null);
  if (lost) {
    const advice = "删除后不能在此恢复，未删除；请直接在表格中删除该行。";
    return { ok: false, message: `${place}有公式或图片（${cellAddress(lost.at)}），${advice}` };
  }
  return { ok: true, cells };
}

/** What fills a cell again as it was; null where a value alone does not. */
export function plainValue(cell: Cell): CellEdit["value"] {
  if (cell.formula !== undefined) return null;
  if (cell.kind === "text") return cell.text;
  return cell.kind === "number" ? cell.number : null;
}
