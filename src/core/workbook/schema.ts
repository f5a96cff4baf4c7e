import type { DictionaryName } from "../dictionaries/dictionary";

/** The vocabulary in which `standardWorkbook/` describes the sheets and columns of a nomination workbook. */

/** How a column's cells are read. `yearMonth` is `1985-06`, `date` `2020-09-10`, `dateTime` `2020-09-28 16:20`. */
export type ColumnType =
  | "text"
  | "longText"
  | "choice"
  | "choices"
  | "integer"
  | "number"
  | "yearMonth"
  | "date"
  | "dateTime";

/** What a text column holds, where rules about such contents apply to every column of that kind. */
export type Content =
  | "personName"
  | "phone"
  | "email"
  | "unitName"
  | "recommendingUnit"
  | "recordId"
  | "photoFile"
  | "post"
  | "title";

export interface ColumnSpec {
  /** The record's property; a dot makes a nested one: `master.name`. */
  readonly key: string;
  /** The header as it stands in row 3. */
  readonly header: string;
  readonly type: ColumnType;
  /** `always`: a record must have it; `conditional`: see `when`; `system`: written by the product. */
  readonly required: "always" | "conditional" | "optional" | "system";
  /** When a conditional column is asked for, in the clerk's words: `初审结果为“同意推荐”时`. */
  readonly when?: string;
  readonly content?: Content;
  /** The values of a `choice` or `choices` column, where they are few. */
  readonly values?: readonly string[];
  /** The list of `字典` that a `choice` column takes its values from. */
  readonly dictionary?: DictionaryName;
  /** The clerk writes “无” where there is nothing. */
  readonly noneAllowed?: true;
  /** Filled by the city office only. */
  readonly cityOnly?: true;
  /** The column's group in the sheet, e.g. `个人信息`: neighbours of one group share a colour. */
  readonly group: string;
  /** What to fill in, one short sentence. */
  readonly hint: string;
  /** The clause of the notice that asks for it; "" where none does. */
  readonly clause: string;
  readonly example: string;
  /** In characters. */
  readonly width: number;
}

export interface SheetSpec<C extends readonly ColumnSpec[] = readonly ColumnSpec[]> {
  /** The sheet's name. */
  readonly name: string;
  /** Row 1. */
  readonly title: string;
  /** Row 2. */
  readonly hint: string;
  readonly columns: C;
}

/** Row numbers of a sheet as the template makes it; the reader finds the header row by its content. */
export const standardRows = { title: 1, hint: 2, header: 3, firstRecord: 4 } as const;
