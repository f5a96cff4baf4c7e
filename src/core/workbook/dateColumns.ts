import type { Notice } from "../notice/notice";
import type { ColumnSpec } from "./schema";

/** True for columns that hold a date, with or without its day and time. */
export function isDateColumn({ type }: ColumnSpec): boolean {
  return type === "yearMonth" || type === "date" || type === "dateTime";
}

/** How a date is written in the column, by example: a day in the notice's year, or the month of somebody's birth. */
export function dateExample({ type }: ColumnSpec, { year }: Notice): string {
  if (type === "yearMonth") return "1985-06";
  return type === "date" ? `${year}-09-10` : `${year}-09-28 16:20`;
}
