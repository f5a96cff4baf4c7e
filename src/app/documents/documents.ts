import type { DocumentRecord } from "./document";
import { forms } from "./forms/forms";
import { letters } from "./letters/letters";
import { report } from "./report/report";
import { summary } from "./summary/summary";

/** Every document, in the order in which users see them. */
const records = { letters, forms, summary, report };

export type DocumentName = keyof typeof records;
/** What may be asked of a document. */
export type WishesOf<N extends DocumentName> =
  (typeof records)[N] extends DocumentRecord<infer Wishes> ? Wishes : never;

export const documents: { readonly [N in DocumentName]: DocumentRecord<WishesOf<N>> } = records;
export const documentNames = Object.keys(documents).filter(isDocument);

export function isDocument(name: string): name is DocumentName {
  return Object.hasOwn(records, name);
}
