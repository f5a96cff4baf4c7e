import type { ColumnSpec } from "./schema";

const examples: Readonly<Partial<Record<ColumnSpec["type"], string>>> = {
  yearMonth: "1985-06",
  date: "2020-09-10",
  dateTime: "2020-09-28 16:20",
};

/** True for columns that hold a date, with or without its day and time. */
export function isDateColumn({ type }: ColumnSpec): boolean {
  return examples[type] !== undefined;
}

/** How a date is written in the column, by example. */
export function dateExample({ type }: ColumnSpec): string {
  return examples[type] ?? "";
}
