import type { DictionaryName } from "../dictionaries/dictionary";
import type { ColumnType, Content } from "../notice/schema/layout";
import type { TextLength } from "../notice/schema/values";

/** The vocabulary in which a notice's sheets and columns are described once they are complete. */

export type { ColumnType, Content } from "../notice/schema/layout";

export interface ColumnSpec {
  /** The record's property; a dot makes a nested one: `master.name`. */
  readonly key: string;
  /** The header as it stands in row 3. */
  readonly header: string;
  /** What other forms call the column. */
  readonly synonyms?: readonly string[];
  /** What earlier templates of the same notice call it: read as the header itself. */
  readonly formerly?: readonly string[];
  readonly type: ColumnType;
  /** `always`: a record must have it; `conditional`: see `when`; `system`: written by the product. */
  readonly required: "always" | "conditional" | "optional" | "system";
  /** When a conditional column is asked for, in the clerk's words: `初审结果为“同意推荐”时`. */
  readonly when?: string;
  readonly content?: Content;
  /** The notice's own: no rule knows what it means. */
  readonly own?: true;
  /** The values of a `choice` or `choices` column, where they are few. */
  readonly values?: readonly string[];
  /** The list of `字典` that a `choice` column takes its values from. */
  readonly dictionary?: DictionaryName;
  /** The clerk writes “无” where there is nothing. */
  readonly noneAllowed?: true;
  /** Filled by the city office only. */
  readonly cityOnly?: true;
  /** How long the notice wants the column's texts. */
  readonly length?: TextLength;
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

export interface SheetSpec {
  /** The sheet's name. */
  readonly name: string;
  /** Row 1. */
  readonly title: string;
  /** Row 2. */
  readonly hint: string;
  /** What the directory in 填表说明 says of it. */
  readonly about: string;
  readonly columns: readonly ColumnSpec[];
}

/** Row numbers of a sheet as the template makes it; the reader finds the header row by its content. */
export const standardRows = { title: 1, hint: 2, header: 3, firstRecord: 4 } as const;
