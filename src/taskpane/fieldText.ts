import type { CellEdit } from "../core/cells/cellEdit";
import { showMoment } from "../core/cells/moments";
import type { Notice } from "../core/notice/notice";
import { isDateColumn } from "../core/workbook/dateColumns";
import { ofKind } from "../core/workbook/nominations";
import { choiceValues } from "../core/workbook/reading/choices";
import type { Field, Records } from "../core/workbook/records";
import type { ColumnSpec } from "../core/workbook/schema";

/** A date as the spreadsheet counts it, which nobody can read. */
const serial = /^\d{5}(\.\d+)?$/;

/** What a form shows of a field: a real date as it is to be written, anything else as it stands in the cell. */
export function fieldText({ column, text, value, reading }: Field): string {
  const isRealDate = isDateColumn(column) && (reading === "plain" || serial.test(text));
  return isRealDate && typeof value === "string" ? showMoment(value) : text;
}

/** What is typed into a form and is this need not be written; what is only understood so, not written so, need be. */
export function writtenText(field: Field): string {
  return field.reading === "plain" ? fieldText(field) : field.text;
}

/** What a cell shall hold for what was typed into a form: a number in a column of numbers, nothing for blanks. */
export function formValue({ type }: ColumnSpec, typed: string): CellEdit["value"] {
  const text = type === "longText" ? typed.trimEnd() : typed.trim();
  if (text === "") return null;
  const isNumber = (type === "integer" || type === "number") && /^\d{1,15}(\.\d+)?$/.test(text);
  return isNumber ? Number(text) : text;
}

/** The values to choose a field's from, in their order; empty where any text may stand. */
export function fieldOptions(column: ColumnSpec, records: Records, notice: Notice): readonly string[] {
  if (column.content === "recommendingUnit") return notice.units.map(({ name }) => name);
  if (column.key === "parentId") {
    return ofKind(records, "team").flatMap(({ recordId }) => recordId.value ?? []);
  }
  return choiceValues(column);
}
