import { type Cell, cellText } from "../cells/cellValue";
import { isDateFormat } from "../cells/dates";
import type { SubmittedRow, SubmittedValue } from "../workbook/city/submission";
import { standardDate } from "../workbook/reading/readDate";
import { shownText } from "../workbook/reading/shownText";
import type { Field, RecordBase } from "../workbook/records";
import type { WorkbookData } from "../workbook/workbookData";

/** What stands in the cells of a workbook's records, as it can be written into another workbook and read there alike. */
export function submittedRows(
  data: WorkbookData,
): (record: RecordBase, isWanted: (field: Field) => boolean) => SubmittedRow {
  const sheets = new Map(
    data.sheets.map(({ name, rows }) => [name, new Map(rows.map(({ row, cells }) => [row, cells]))]),
  );
  const enteredIn = (field: Field): SubmittedValue => {
    const { sheet, row, column } = field.at;
    const cell = field.reading === "absent" ? undefined : sheets.get(sheet)?.get(row)?.[column];
    return cell ? typedValue(cell, field, data) : field.text || null;
  };
  return ({ source, fields }, isWanted) => ({
    row: source.origin?.row ?? source.row,
    values: fields.map((field) => (isWanted(field) ? enteredIn(field) : null)),
  });
}

function typedValue(cell: Cell, { column, value }: Field, { date1904 }: WorkbookData): SubmittedValue {
  if (cell.kind !== "number") return cellText(cell) || null;
  if (!isDateFormat(cell.format)) return cell.number;
  const isDate = column.type === "date" || column.type === "dateTime" || column.type === "yearMonth";
  return isDate && typeof value === "string" ? standardDate(value) : shownText(cell, { date1904 });
}
