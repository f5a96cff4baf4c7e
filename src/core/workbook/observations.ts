import type { Area, CellRef } from "../cells/cellRef";
import type { NonEmpty } from "../cells/nonEmpty";

/** What the reader notices about a workbook beside its records; the `wb-*` rules turn each into an issue. */
export type Observation =
  | { readonly kind: "sheet-missing"; readonly sheet: string; readonly at: CellRef }
  | { readonly kind: "sheet-renamed"; readonly sheet: string; readonly at: CellRef }
  | {
      /** Rows of one table stand on several sheets, and are read together. */
      readonly kind: "split-table";
      /** The table's name. */
      readonly sheet: string;
      readonly parts: readonly { readonly name: string; readonly count: number }[];
      readonly at: CellRef;
    }
  /** A sheet with the headers of `read`, and nothing below them. */
  | { readonly kind: "blank-sheet"; readonly read: string; readonly at: CellRef }
  | {
      /** All that a sheet's rows say stands in the sheet `of`, too, and counts there. */
      readonly kind: "copied-sheet";
      readonly of: string;
      /** Row numbers, ascending. */
      readonly rows: readonly number[];
      readonly at: CellRef;
    }
  | {
      /** A sheet that is not read, since it says otherwise than another of which there can be only one, or it is not known what it is. */
      readonly kind: "second-sheet";
      /** That other; or those whose headers it has, where neither its name nor its title decides between them. */
      readonly sheets: NonEmpty<string>;
      /** Row numbers, ascending. */
      readonly rows: readonly number[];
      readonly at: CellRef;
    }
  /** More rows than a file of that size can hold records. */
  | { readonly kind: "too-many-rows"; readonly count: number; readonly at: CellRef }
  | { readonly kind: "headers-missing"; readonly at: CellRef }
  /** `wanted`: the unit must fill the column in, at least in some cases. */
  | { readonly kind: "header-missing"; readonly header: string; readonly wanted: boolean; readonly at: CellRef }
  | { readonly kind: "header-renamed"; readonly header: string; readonly text: string; readonly at: CellRef }
  | { readonly kind: "header-unknown"; readonly text: string; readonly at: CellRef }
  /** The column that is read stands at `read`. */
  | { readonly kind: "header-repeated"; readonly header: string; readonly read: CellRef; readonly at: CellRef }
  /** Any of these texts could be any of these headers, so that none of them is read. */
  | {
      readonly kind: "header-unsure";
      readonly headers: readonly string[];
      readonly texts: readonly string[];
      readonly cells: NonEmpty<CellRef>;
      readonly at: CellRef;
    }
  | { readonly kind: "hidden-sheet"; readonly at: CellRef }
  | {
      readonly kind: "hidden-rows";
      readonly rows: { readonly from: number; readonly to: number };
      readonly at: CellRef;
    }
  | {
      readonly kind: "hidden-columns";
      readonly columns: { readonly from: number; readonly to: number };
      readonly at: CellRef;
    }
  | { readonly kind: "unread-cells"; readonly at: CellRef }
  | { readonly kind: "unread-marks"; readonly count: number; readonly at: CellRef }
  | { readonly kind: "merged-data"; readonly area: Area; readonly at: CellRef }
  | { readonly kind: "non-record-row"; readonly text: string; readonly at: CellRef }
  /** What stands beside or below a table in a column without a header; `more` cells of that column hold something, too. */
  | { readonly kind: "outside-columns"; readonly text: string; readonly more: number; readonly at: CellRef }
  /** A formula without its result. */
  | { readonly kind: "uncalculated"; readonly at: CellRef }
  /** A picture in a cell that is not for photos. */
  | { readonly kind: "picture"; readonly at: CellRef }
  | { readonly kind: "formula"; readonly formula: string; readonly value: string | number; readonly at: CellRef }
  | { readonly kind: "error-value"; readonly code: string; readonly at: CellRef };
