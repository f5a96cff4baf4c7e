import type { ColumnSpec } from "../schema";

/** A column that rules know by its key, with the words it has where a notice gives it no others. */
export type CatalogueColumn = Omit<ColumnSpec, "clause" | "length">;

/** A sheet that is no award's, and all of the columns that it may have. */
export interface SheetCatalogue {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly about: string;
  readonly columns: readonly CatalogueColumn[];
}
