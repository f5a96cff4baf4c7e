import type { CellEdit } from "../../src/core/cells/cellEdit";
import { formatCell } from "../../src/core/cells/cellRef";
import type { NoticeUnit } from "../../src/core/notice/notice";
import { standardRows } from "../../src/core/workbook/schema";
import { type KunmingSheet, kunmingSheets } from "./kunmingSheets";

export type Typed = string | number | null;
/** A row as a clerk types it, by column key. */
export type Row = Record<string, Typed>;

/** A filled-in nomination workbook. */
export interface Book {
  readonly unit: NoticeUnit;
  readonly sheets: { readonly [K in KunmingSheet]: Row[] };
}

/** Where a value stands in the standard workbook, as `金牌工人!C4`; rows counted from 0. */
export function cellOf(sheet: KunmingSheet, row: number, key: string): string {
  return formatCell(refOf(sheet, row, key));
}

/** The edits that fill the unit's empty workbook in. */
export function editsOf(book: Book): CellEdit[] {
  return (Object.entries(book.sheets) as [KunmingSheet, Row[]][]).flatMap(([sheet, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row).flatMap(([key, value]) => (value === null ? [] : [{ at: refOf(sheet, index, key), value }])),
    ),
  );
}

/** The same as a reference. */
export function refOf(sheet: KunmingSheet, row: number, key: string) {
  const { name, columns } = kunmingSheets[sheet];
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`${name} has no column ${key}`);
  // 单位信息 has a line for each item, its value in the second column.
  return sheet === "unitInfo"
    ? { sheet: name, row: standardRows.firstRecord + index, column: 2 }
    : { sheet: name, row: standardRows.firstRecord + row, column: index + 1 };
}
