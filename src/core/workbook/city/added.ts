import type { SubmittedValue } from "./submission";

/** What the city has added by hand to one of the list sheets. */
export interface Added {
  /** The headers of its own columns, which stand to the right of ours; "" where one has none. */
  readonly columns: readonly string[];
  /** Its own rows, which stand below ours: by column, ours first. */
  readonly rows: readonly (readonly SubmittedValue[])[];
}

export const nothingAdded: Added = { columns: [], rows: [] };
