import { type Splice, splice } from "../xml/splice";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import type { DraftParts } from "./packageDraft";

/** Splices into a part what a look at it asks for. Throws `HostError` when it is not well-formed. */
export function changePart(
  draft: DraftParts,
  name: string,
  splicesOf: (root: XmlElement, source: string) => readonly Splice[],
): void {
  const source = draft.text(name);
  draft.write(name, splice(source, splicesOf(parseXml(source, name), source)));
}
