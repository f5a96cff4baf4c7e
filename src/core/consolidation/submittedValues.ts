import { isDateFormat } from "../cells/dates";
import type { SubmittedValue } from "../workbook/city/submission";
import { enteredValue } from "../workbook/reading/enteredValue";
import { standardDate } from "../workbook/reading/readDate";
import type { Field, RecordBase } from "../workbook/records";
import type { WorkbookData } from "../workbook/workbookData";

/** What stands in the cells of a workbook's records, as it can be written into another workbook and read there alike. */
export function submittedValues(
  data: WorkbookData,
): (record: RecordBase, isWanted: (field: Field) => boolean) => SubmittedValue[] {
  const sheets = new Map(
    data.sheets.map(({ name, rows }) => [name, new Map(rows.map(({ row, cells }) => [row, cells]))]),
  );
  const enteredIn = (field: Field): SubmittedValue => {
    const { sheet, row, column } = field.at;
    const cell = field.reading === "absent" ? undefined : sheets.get(sheet)?.get(row)?.[column];
    if (!cell) return field.text || null;
    const { type } = field.column;
    const isDate = type === "date" || type === "dateTime" || type === "yearMonth";
    const isRealDate = cell.kind === "number" && isDateFormat(cell.format);
    if (isRealDate && isDate && typeof field.value === "string") return standardDate(field.value);
    // A question stays one: written as the date that it is shown as, it would be answered.
    if (field.shownAs !== undefined) return field.text;
    // Zeros that only a number's format shows would be lost with it.
    if (type === "text" && field.text.startsWith("0")) return field.text;
    return enteredValue(cell, data.date1904);
  };
  return ({ fields }, isWanted) => fields.map((field) => (isWanted(field) ? enteredIn(field) : null));
}
