import type { CellEdit } from "../cells/cellEdit";
import { type CellRef, formatCell } from "../cells/cellRef";
import { type Cell, cellText } from "../cells/cellValue";
import { holdsSame } from "../cells/shownCell";
import { cellAt, rowAt } from "../workbook/cellAt";
import { type FormRow, formRow, type ReadWorkbook } from "../workbook/formRow";
import { shownText } from "../workbook/reading/shownText";
import type { Field } from "../workbook/records";
import { sheetsOf } from "../workbook/tables";
import type { RowData } from "../workbook/workbookData";
import { formFieldAt } from "./restsOn";
import { findAgain, isEmpty, rowLabel } from "./sameRow";

/** Edits where they belong now, or a sentence for the clerk why not one of them is made. */
export type Followed =
  | { readonly ok: true; readonly edits: readonly CellEdit[] }
  | { readonly ok: false; readonly message: string };

/** Takes edits that somebody decided on in one state of a workbook to the same rows and columns of another. */
export function followEdits(shown: ReadWorkbook, now: ReadWorkbook, edits: readonly CellEdit[]): Followed {
  const followed: CellEdit[] = [];
  for (const edit of edits) {
    const at = follow(shown, now, edit);
    if ("advice" in at) return { ok: false, message: `${at.happened}，未作任何改动；${at.advice}。` };
    followed.push({ ...edit, at });
  }
  return { ok: true, edits: followed };
}

interface Refusal {
  readonly happened: string;
  readonly advice: string;
}

const checkAgain = "请重新校验后再操作";

function follow(shown: ReadWorkbook, now: ReadWorkbook, { at, value }: CellEdit): CellRef | Refusal {
  const place = formFieldAt(shown, at);
  if (!place) return followOther(shown, now, at);
  const { row, field } = place;
  const sheetName = sheetAgain(row, shown, now);
  const found = isEmpty(row) ? stillEmpty(row, sheetName, now) : findAgain(row, shown, now);
  // A row may have been moved to another sheet of its table, and its own deleted.
  if (found === "gone") return sheetName === null ? sheetGone(row.sheetName) : rowGone(rowLabel(row));
  if (found === "ambiguous") {
    const happened = `有几行与${rowLabel(row)}完全相同，无法确定是哪一行`;
    return { happened, advice: "请先删去重复的行并重新校验" };
  }
  if (found === "taken") {
    return { happened: `“${row.sheetName}”表第${row.row}行已填有内容`, advice: "请点“新增一条”另填一行" };
  }
  const target = found.fields.find(({ column }) => column.key === field.column.key);
  if (!target || target.reading === "absent") {
    const happened = `“${row.sheetName}”表的“${field.column.header}”列已被删除或改名`;
    return { happened, advice: "请恢复该列或重新校验" };
  }
  const cell = cellAt(now.data, target.at);
  if (holdsSame(cellAt(shown.data, at), cell) || isWritten(cell, value)) return target.at;
  return changed(now, found, target, cell);
}

function changed({ data }: ReadWorkbook, row: FormRow, { column, at }: Field, cell: Cell | undefined): Refusal {
  const what = `${rowLabel(row)}的“${column.header}”（${formatCell(at)}）`;
  const text = shownText(cell, data);
  const happened = `${what}刚才已被${text === "" ? "清空" : `改为“${shortened(text)}”`}`;
  return { happened, advice: "请核对后再操作" };
}

/** As much of a text as a sentence has room for. */
function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, " ")];
  return characters.length > 20 ? `${characters.slice(0, 20).join("")}…` : characters.join("");
}

function isWritten(cell: Cell | undefined, value: CellEdit["value"]): boolean {
  if (value === null || value === "") return cellText(cell) === "";
  if (!cell || cell.formula !== undefined) return false;
  return (cell.kind === "text" && cell.text === value) || (cell.kind === "number" && cell.number === value);
}

/** The name that the sheet of a row has by now: one that is all there is of its table is known by another, too. */
function sheetAgain({ sheet, sheetName }: FormRow, shown: ReadWorkbook, now: ReadWorkbook): string | null {
  const isThere = (name: string) => now.data.sheets.some((each) => each.name === name);
  if (isThere(sheetName)) return sheetName;
  const [before, after] = [shown, now].map(({ records }) => sheetsOf(records, sheet));
  const [only] = after ?? [];
  return only !== undefined && isThere(only) && before?.length === 1 && after?.length === 1 ? only : null;
}

function stillEmpty({ row }: FormRow, sheetName: string | null, now: ReadWorkbook): FormRow | "taken" | "gone" {
  if (sheetName === null) return "gone";
  const found = formRow(now, { sheet: sheetName, row, column: 1 });
  return found?.record === null && isEmpty(found) ? found : "taken";
}

/** A cell that is no record's, such as a header: its row is known by all that stands in it. */
function followOther(shown: ReadWorkbook, now: ReadWorkbook, at: CellRef): CellRef | Refusal {
  const [before, after] = [shown, now].map(({ data }) => data.sheets.find(({ name }) => name === at.sheet));
  if (!after) return sheetGone(at.sheet);
  const row = before && rowAt(before, at.row);
  if (isSameRow(row, rowAt(after, at.row))) return at;
  const [only, second] = row ? after.rows.filter((each) => isSameRow(row, each)) : [];
  return only && !second ? { ...at, row: only.row } : rowGone(formatCell(at));
}

function isSameRow(one: RowData | undefined, other: RowData | undefined): boolean {
  const width = Math.max(one?.cells.length ?? 0, other?.cells.length ?? 0);
  return Array.from({ length: width }, (_, column) => column).every((column) =>
    holdsSame(one?.cells[column], other?.cells[column]),
  );
}

function rowGone(what: string): Refusal {
  return { happened: `${what}所在的行已被删除或改动`, advice: checkAgain };
}

function sheetGone(name: string): Refusal {
  return { happened: `工作表“${name}”已被删除或改名`, advice: "请恢复该工作表或重新校验" };
}
