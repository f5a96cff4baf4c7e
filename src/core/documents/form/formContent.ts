import type { Section } from "./formPages";

/** What a form consists of; `nominationForm` makes a document of it. */
export interface FormContent {
  readonly columns: readonly number[];
  /** The picture file of each photo box, in their order; "" where none is named. */
  readonly photos: readonly string[];
  readonly sections: readonly Section[];
}
