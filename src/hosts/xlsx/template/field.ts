import type { Alignment } from "exceljs";
import type { ColumnSpec, ColumnType } from "../../../core/workbook/schema";

/** Text formats keep leading zeros and `1、4` as typed; a long text must not have one, since Excel then shows ####. */
const numberFormats: Readonly<Record<ColumnType, string>> = {
  text: "@",
  longText: "General",
  choice: "@",
  choices: "@",
  integer: "0",
  number: "General",
  yearMonth: "@",
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm",
};

export function numberFormat(column: ColumnSpec): string {
  return numberFormats[column.type];
}

/** Long texts wrap from the top, short and wide ones stand left, everything else in the middle. */
export function fieldAlignment({ type, width }: ColumnSpec): Partial<Alignment> {
  if (type === "longText") return { vertical: "top", horizontal: "left", wrapText: true };
  const horizontal = type === "text" && width > 20 ? "left" : "center";
  return { vertical: "middle", horizontal, wrapText: true };
}

/** The mark before a header: ● always asked for, ○ on a condition. */
export function obligationMark({ required }: ColumnSpec): string {
  return { always: "●", conditional: "○", optional: "", system: "" }[required];
}
