import type { CellRef } from "../cells/cellRef";
import type { NonEmpty } from "../cells/nonEmpty";
import type { PictureFormat } from "../cells/pictureFormat";
import type { Award, AwardOf, KindName } from "../notice/notice";
import type { CarriedNotice } from "./carriedNotice";
import type { CatalogueColumn } from "./kinds/catalogue";
import type { organisationColumns } from "./kinds/organisation/columns";
import type { pairColumns } from "./kinds/pair/columns";
import type { personColumns } from "./kinds/person/columns";
import type { teamColumns } from "./kinds/team/columns";
import type { Observation } from "./observations";
import type { ColumnSpec, ColumnType } from "./schema";
import type { FixedCatalogues } from "./standardWorkbook/fixedSheets";
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
  /** `2020-09-28T16:20:00`; where nothing tells the hour, `2020-09-28` (see `Reading`) */
  dateTime: string;
}
export type FieldValue = ValueOfType[ColumnType];

/**
 * How the reader came to a field's value:
 * `blank` nothing stands there · `absent` the sheet lacks the column, or the notice does not ask for it · `plain` written
 * as wanted · `normalised` understood, though written otherwise than wanted (`standard` says how) · `partial` understood
 * but for a part that is wanted: of a moment no more than its day, `2020-09-28` · `ambiguous` could mean several values · `unreadable` none · `valueless` no text or number stands there, but an error
 * value, a picture, or a formula without its result. Without a value: all but `plain`, `normalised` and `partial`.
 */
type Reading = "blank" | "absent" | "plain" | "normalised" | "partial" | "ambiguous" | "unreadable" | "valueless";

/** What a cell was read as, wherever it stands. */
export interface FieldContent<T = FieldValue> {
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

/** A value with the cell it stands in. */
export interface Field<T = FieldValue> extends FieldContent<T> {
  readonly column: ColumnSpec;
  readonly at: CellRef;
}

/** Where a record comes from. */
export interface RecordSource {
  readonly sheet: SheetKey;
  /** The sheet's name in the workbook. */
  readonly sheetName: string;
  readonly row: number;
  /** The recommending unit's name in the quota table; null when it is not in it. */
  readonly unit: string | null;
  /** What stands in columns that the unit has added: `衣服尺码：L；籍贯：某县`. Left out where nothing does. */
  readonly own?: string;
  /** In a consolidated workbook: the district's file, and its row there; null for a row that the city has added. */
  readonly origin?: RowOrigin;
  /** In a consolidated workbook: what the city has noted on the row. */
  readonly cityNote?: Field;
}

export interface RowOrigin {
  readonly file: string;
  /** The sheet's name in that file; "" where the city's workbook does not tell. */
  readonly sheet: string;
  readonly row: number | null;
}

export interface RecordBase {
  readonly source: RecordSource;
  /** Every field of the sheet's columns, in their standard order; read when they are asked for. */
  readonly fields: readonly Field[];
  /** In their standard order. */
  readonly columns: readonly ColumnSpec[];
  /** One of them, by the place of its column: the others need not be read for it. */
  fieldAt(place: number): Field;
  /** By the places of the columns, what the fields are wherever they stand: mostly one object for cells that hold the same. */
  readonly contents: readonly FieldContent[];
}

type FieldsOf<C extends readonly CatalogueColumn[]> = {
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

/** A record with a field for every column of a catalogue; those that the notice does not ask for are absent. */
type RecordOf<C extends readonly CatalogueColumn[]> = RecordBase & Nested<FieldsOf<C>>;

export type UnitInfo = RecordOf<FixedCatalogues["unitInfo"]["columns"]>;
export type Screening = RecordOf<FixedCatalogues["screening"]["columns"]>;
export type Member = RecordOf<FixedCatalogues["members"]["columns"]>;
export type Project = RecordOf<FixedCatalogues["projects"]["columns"]>;
export type Honour = RecordOf<FixedCatalogues["honours"]["columns"]>;
export type QuotaRow = RecordOf<FixedCatalogues["quotaTable"]["columns"]>;
export type PriorHonour = RecordOf<FixedCatalogues["priorHonours"]["columns"]>;

interface Catalogues {
  person: typeof personColumns;
  pair: typeof pairColumns;
  team: typeof teamColumns;
  organisation: typeof organisationColumns;
}

/** A row of an award's sheet, by what it nominates. */
type NominationOf<K extends KindName> = {
  readonly kind: K;
  readonly award: AwardOf<K>;
} & RecordOf<Catalogues[K]>;

/** A row of an award's sheet; `kind` tells which columns it has beside those that all kinds share. */
export type Nomination = { [K in KindName]: NominationOf<K> }[KindName];

export type PersonNomination = NominationOf<"person">;
export type Pair = NominationOf<"pair">;
/** A nomination with a team and child sheets. */
export type Team = NominationOf<"team">;

/** All that a workbook nominates, in the order of its rows. A district workbook has one unit, the city's has many. */
export interface Records {
  /** The sheets by which the workbook was read. */
  readonly workbook: StandardWorkbook;
  /** The names of the sheets on which each table stands, see `sheetsOf`; tables that the workbook lacks are left out. */
  readonly sheets: ReadonlyMap<SheetKey, NonEmpty<string>>;
  readonly unitInfo: readonly UnitInfo[];
  readonly screening: readonly Screening[];
  /** Award by award, in the notice's order. */
  readonly nominations: readonly Nomination[];
  readonly members: readonly Member[];
  readonly projects: readonly Project[];
  readonly honours: readonly Honour[];
  readonly quotaTable: readonly QuotaRow[];
  readonly priorHonours: readonly PriorHonour[];
  /** Rules that compare units look only at the city's. */
  readonly scope: "district" | "city";
  /** What the reader noticed about the workbook itself. */
  readonly observations: readonly Observation[];
  readonly letters: readonly LetterSheet[];
  /** The files that 收件登记 lists; none in a district's workbook. */
  readonly register: readonly RegisteredFile[];
  /** The key/value rows of `_meta`; null when the sheet is missing. */
  readonly meta: { readonly at: CellRef; readonly values: Readonly<Record<string, string>> } | null;
  /** The notice that the workbook carries; null where it carries none, as in the city's. */
  readonly carried: CarriedNotice | null;
  /** The files that came with the workbook, by name, each with what picture it is; null when the host cannot know them. */
  readonly photoFiles: ReadonlyMap<string, PictureFormat | null> | null;
}

/** A commitment letter that stands in the workbook, with the list it makes. */
export interface LetterSheet {
  readonly award: Award;
  readonly at: CellRef;
  /** The names in the list, in its order, as `listedNames` gives them: of a pair `["李某", "王某"]`. */
  readonly listed: readonly (readonly string[])[];
  /** True when its texts are no longer those that were generated. */
  readonly edited: boolean;
  /** It says that it is a draft, since errors were open when it was made. */
  readonly isDraft: boolean;
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
