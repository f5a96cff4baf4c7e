import type { FieldValue } from "../records";

/** What a cell's content was understood as; the part of a field that depends on the content alone. */
export type Understood =
  | { readonly value: FieldValue; readonly reading: "plain" }
  | { readonly value: FieldValue; readonly reading: "normalised"; readonly standard: string | number }
  | { readonly value: FieldValue; readonly reading: "partial" }
  | { readonly value: null; readonly reading: "ambiguous"; readonly shownAs?: string }
  | { readonly value: null; readonly reading: "unreadable" };
