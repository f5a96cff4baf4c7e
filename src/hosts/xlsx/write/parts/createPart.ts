import { inStrictNames, strictFamily } from "../xml/namespaces";
import { addContentType } from "./contentTypes";
import { type DraftParts, writeText } from "./packageDraft";
import { typeFamily } from "./relationships";

/** Puts a part of ours into the package, with its type and in the vocabularies of the workbook, strict or not. */
export function createPart(draft: DraftParts, name: string, text: string, type: string): void {
  writeText(draft, name, conforming(draft, text));
  addContentType(draft, name, type);
}

/** A part's text, written in the transitional vocabularies, as it belongs into this package. */
export function conforming(draft: DraftParts, text: string): string {
  return typeFamily(draft).startsWith(strictFamily) ? inStrictNames(text) : text;
}
