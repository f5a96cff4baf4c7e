import type { Area, CellRef } from "../cells/cellRef";
import type { SheetDocument } from "../documents/sheetDocument";
import type { GeneratedKind } from "./workbookData";

/**
 * What a host is asked to do to a workbook, as desired state: applying a plan twice equals applying it once.
 * A part that is left out is left alone.
 */
export interface WritePlan {
  /** All marks that shall be there; earlier ones that are not listed disappear. */
  readonly marks?: readonly Mark[];
  /** All cell notes of ours that shall be there; never written over a note of the clerk's. */
  readonly notes?: readonly CellNote[];
  /** Each takes the place of the generated sheet of its kind, or is added behind the last sheet. */
  readonly generated?: readonly GeneratedSheet[];
  /** Generated sheets that shall not be there. */
  readonly withoutGenerated?: readonly GeneratedKind[];
  /** Generated sheets that become the clerk's own: renamed, and no longer recognised as ours. */
  readonly released?: readonly { readonly kind: GeneratedKind; readonly name: string }[];
  /** Values that the user has agreed to. */
  readonly edits?: readonly CellEdit[];
}

export type Severity = "error" | "warning" | "advice";

/** One mark for all cells of a severity on a sheet. */
export interface Mark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly areas: readonly Area[];
}

export interface CellNote {
  readonly at: CellRef;
  readonly text: string;
}

export interface GeneratedSheet {
  readonly kind: GeneratedKind;
  readonly document: SheetDocument;
}

/** The value a cell shall hold; null empties it. Text is written as text, never as a formula. */
export interface CellEdit {
  readonly at: CellRef;
  readonly value: string | number | null;
}
