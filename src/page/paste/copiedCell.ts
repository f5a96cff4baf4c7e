/** A cell as it was copied. */
export interface CopiedCell {
  /** As it was shown, line breaks as `\n`. */
  readonly text: string;
  /** Where it came from it held text, so that digits are none to reckon with: of a telephone, an identity card. */
  readonly isText: boolean;
}

/** Rows of cells, from the left. */
export type CopiedRows = readonly (readonly CopiedCell[])[];
