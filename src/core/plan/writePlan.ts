import type { CellEdit } from "../cells/cellEdit";
import type { ShownCell } from "../cells/shownCell";
import type { SheetDocument } from "../documents/sheetDocument";
import type { CellNote, Mark } from "../highlights/mark";
import { type GeneratedKind, isMadeAgain } from "../workbook/workbookData";

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
  /** Generated sheets that shall not be there; `madeAgain`: all that can be made of the records at any time. */
  readonly withoutGenerated?: readonly GeneratedKind[] | "madeAgain";
  /** Generated sheets that become the clerk's own: renamed, and no longer recognised as ours. */
  readonly released?: readonly { readonly kind: GeneratedKind; readonly name: string }[];
  /** Values that the user has agreed to. All of them are written or none. */
  readonly edits?: readonly CellEdit[];
  /** What the edits rest on: unless all these cells still hold this, nothing is written. */
  readonly provided?: readonly ShownCell[];
}

export interface GeneratedSheet {
  readonly kind: GeneratedKind;
  readonly document: SheetDocument;
}

/** Whether a plan leaves every sheet where and as it is, but for values, marks and notes in its cells. */
export function keepsSheets({
  edits: _edits,
  provided: _provided,
  marks: _marks,
  notes: _notes,
  ...others
}: WritePlan): boolean {
  return Object.keys(others).length === 0;
}

/** Whether a plan wants a generated sheet of this kind out. */
export function isUnwanted(kind: GeneratedKind, unwanted: NonNullable<WritePlan["withoutGenerated"]>): boolean {
  return unwanted === "madeAgain" ? isMadeAgain(kind) : unwanted.includes(kind);
}
