import type { CellRef } from "../cells/cellRef";
import type { PictureFormat } from "../cells/pictureFormat";
import type { Category } from "./categories";
import type { Observation } from "./observations";
import type { ColumnSpec, ColumnType } from "./schema";
import type { SheetKey, StandardWorkbook } from "./standardWorkbook/standardWorkbook";

/** What a cell of each column type is read as. Dates are ISO texts, so that they compare as texts do. */
interface ValueOfType {
  text: string;
  longText: string;
  choice: string;
  choices: readonly string[];
  integer: number;
  number: number;
  /** `1985-06` */
  yearMonth: string;
  /** `2020-09-10` */
  date: string;
  /** `2020-09-28T16:20:00` */
  dateTime: string;
}
export type FieldValue = ValueOfType[ColumnType];

/**
 * How the reader came to a field's value:
 * `blank` nothing stands there · `absent` the sheet lacks the column · `plain` written as wanted ·
 * `normalised` understood, though written otherwise than wanted (`standard` says how) ·
 * `ambiguous` could mean several values · `unreadable` none · `valueless` no text or number stands there, but an error
 * value, a picture, or a formula without its result. Without a value: all but `plain` and `normalised`.
 */
export type Reading = "blank" | "absent" | "plain" | "normalised" | "ambiguous" | "unreadable" | "valueless";

/** A value with the cell it stands in. */
export interface Field<T = FieldValue> {
  readonly column: ColumnSpec;
  readonly at: CellRef;
  /** As it stands in the cell, untrimmed; "" when blank. */
  readonly text: string;
  /** Trimmed and in standard form. */
  readonly value: T | null;
  readonly reading: Reading;
  /** What the cell should hold instead, when `reading` is `normalised`. */
  readonly standard?: string | number;
  /** In a column of photos, where the picture itself stands in the cell: the name by which the host gives it, or "". */
  readonly picture?: string;
  /** What the spreadsheet makes of the number that was typed, when `reading` is `ambiguous` for that reason. */
  readonly shownAs?: string;
}

/** Where a record comes from. */
export interface RecordSource {
  readonly sheet: SheetKey;
  /** The sheet's name in the workbook. */
  readonly sheetName: string;
  readonly row: number;
  /** The recommending unit's name in the quota table; null when it is not in it. */
  readonly unit: string | null;
  /** In a consolidated workbook: the district's file and its row there; null for a row that the city has added. */
  readonly origin?: { readonly file: string; readonly row: number | null };
}

export interface RecordBase {
  readonly source: RecordSource;
  /** Every field, in the standard order of columns. */
  readonly fields: readonly Field[];
}

type FieldsOf<C extends readonly ColumnSpec[]> = {
  readonly [S in C[number] as S["key"]]: Field<ValueOfType[S["type"]]>;
};

/** `{ "master.name": F }` → `{ master: { name: F } }` */
type Nested<F> = { readonly [K in keyof F as K extends `${string}.${string}` ? never : K]: F[K] } & {
  readonly [Head in keyof F as Head extends `${infer H}.${string}` ? H : never]: {
    readonly [K in keyof F as K extends `${Head extends `${infer H}.${string}` ? H : never}.${infer Rest}`
      ? Rest
      : never]: F[K];
  };
};

export type RecordOf<K extends SheetKey> = RecordBase & Nested<FieldsOf<StandardWorkbook[K]["columns"]>>;

export type UnitInfo = RecordOf<"unitInfo">;
export type Screening = RecordOf<"screening">;
export type GoldWorker = RecordOf<"goldWorkers">;
export type Pair = RecordOf<"pairs">;
export type Station = RecordOf<"stations">;
export type Studio = RecordOf<"studios">;
export type Member = RecordOf<"members">;
export type Project = RecordOf<"projects">;
export type Honour = RecordOf<"honours">;
export type QuotaRow = RecordOf<"quotaTable">;
export type PriorHonour = RecordOf<"priorHonours">;

/** A row of one of the four category sheets; they share the columns of application and review. */
export type Nomination = GoldWorker | Pair | Station | Studio;
/** A nomination with a team and child sheets. */
export type Team = Station | Studio;

/** All that a workbook nominates, in the order of its rows. A district workbook has one unit, the city's has many. */
export type Records = { readonly [K in SheetKey]: readonly RecordOf<K>[] } & {
  /** Rules that compare units look only at the city's. */
  readonly scope: "district" | "city";
  /** What the reader noticed about the workbook itself. */
  readonly observations: readonly Observation[];
  readonly letters: readonly LetterSheet[];
  /** The files that 收件登记 lists; none in a district's workbook. */
  readonly register: readonly RegisteredFile[];
  /** The key/value rows of `_meta`; null when the sheet is missing. */
  readonly meta: { readonly at: CellRef; readonly values: Readonly<Record<string, string>> } | null;
  /** The files that came with the workbook, by name, each with what picture it is; null when the host cannot know them. */
  readonly photoFiles: ReadonlyMap<string, PictureFormat | null> | null;
};

/** A commitment letter that stands in the workbook, with the list it makes. */
export interface LetterSheet {
  readonly category: Category;
  readonly at: CellRef;
  /** The names in the list, in its order, as `listedNames` gives them: of a pair `["李某", "王某"]`. */
  readonly listed: readonly (readonly string[])[];
  /** True when its texts are no longer those that were generated. */
  readonly edited: boolean;
}

/** A line of 收件登记. */
export interface RegisteredFile {
  readonly file: string;
  /** In the quota table; null when it could not be told. */
  readonly unit: string | null;
  /** Who sent it: the unit, or the union of a pool; null when that could not be told. */
  readonly recommender: string | null;
  readonly submittedAt: string | null;
  readonly at: CellRef;
  /** `open`: another file of the same sender speaks against it, and the sender has to say which is right. */
  readonly state: "taken" | "open" | "left out";
}
