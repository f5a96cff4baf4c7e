import type { Award } from "../notice/notice";
import type { ColumnSpec } from "../workbook/schema";

/** A filled form as it was read: what goes into which column, where it was found, and what is doubtful about it. */
export interface ImportedForm {
  readonly award: Award;
  /** In the order of the sheet's columns; those of which the form says nothing are left out. */
  readonly fields: readonly ImportedField[];
  readonly photos: readonly ImportedPhoto[];
  readonly members: readonly ImportedMember[];
  /** What stands in the form and went nowhere. */
  readonly leftovers: readonly Leftover[];
  /** What is doubtful about the form as a whole. */
  readonly doubts: readonly Doubt[];
}

export interface ImportedField {
  readonly column: ColumnSpec;
  /** As it stands in the form, without blanks around it. */
  readonly typed: string;
  /** As the column has it; what could not be read is as it was typed. */
  readonly value: string | number;
  readonly from: Place;
  readonly doubts: readonly Doubt[];
}

export interface ImportedPhoto {
  /** The column that names its file. */
  readonly column: ColumnSpec;
  /** By the name of its part in the document. */
  readonly picture: string;
  readonly from: Place;
  readonly doubts: readonly Doubt[];
}

/** A row of a form's table of the team. */
export interface ImportedMember {
  readonly fields: readonly ImportedField[];
}

export interface Leftover {
  readonly text: string;
  readonly from: Place;
}

/** Where in a document something stands; tables and their rows are counted from 1. */
export interface Place {
  readonly table: number | null;
  readonly row: number | null;
  /** The name of the box, as it is written there; "" where it has none. */
  readonly label: string;
  /** `column`: in a row and column of somebody's own list. */
  readonly side: "right" | "below" | "same" | "alone" | "column";
}

/**
 * Why somebody should look: `loose` the box is called otherwise · `below` its contents stand below its name, not beside it ·
 * `parts` put together from several cells · `several` something else stands there, too, or in another place · `shared` two
 * columns share the box, and where one ends is not certain · `continued` it goes on without a name · `nested` a table
 * stands in it · `numbered` numbers that the program sets itself are not read · `unread` not as the column wants it ·
 * `changed` the column holds less than was typed · `twins` boxes of one name, and not as many as there should be · `photo`
 * not in the box for it · `guessed` not in the form, but follows from it · `untitled` no title says which form it is ·
 * `mistitled` its boxes are those of another · `hidden` hidden or embedded contents were not read · `revised` changes are under review, and were read as accepted.
 */
export type DoubtKind =
  | "loose"
  | "below"
  | "parts"
  | "several"
  | "shared"
  | "continued"
  | "nested"
  | "numbered"
  | "unread"
  | "changed"
  | "twins"
  | "photo"
  | "guessed"
  | "untitled"
  | "mistitled"
  | "hidden"
  | "revised";

export interface Doubt {
  readonly kind: DoubtKind;
  /** What else is meant: the other text, the other form. */
  readonly detail?: string;
}

/** What fields hold, by the keys of their columns. */
export function valuesOf(fields: readonly ImportedField[]): ReadonlyMap<string, string | number> {
  return new Map(fields.map(({ column, value }) => [column.key, value]));
}
