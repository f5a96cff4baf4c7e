import type { PackageDraft } from "./packageDraft";
import { type Splice, splice } from "./splice";
import { parseXml, type XmlElement } from "./xmlTree";

/** Splices into a part what a look at it asks for. Throws `HostError` when it is not well-formed. */
export function changePart(
  draft: PackageDraft,
  name: string,
  splicesOf: (root: XmlElement, source: string) => readonly Splice[],
): void {
  const source = draft.text(name);
  draft.write(name, splice(source, splicesOf(parseXml(source, name), source)));
}
