import { inOrder, type Splice, splice } from "./splice";
import { splicedTree } from "./splicedTree";
import { parseTree, type XmlElement } from "./xmlTree";

/** An XML text with its elements, which are found when they are first asked for. It never changes. */
export interface XmlDocument {
  readonly source: string;
  /** Throws `HostError`. */
  readonly root: XmlElement;
  /** The document that splices make of it, for which nothing is parsed but what they put in. */
  spliced(splices: readonly Splice[]): XmlDocument;
}

/** @param part names it in errors */
export function xmlDocument(source: string, part: string): XmlDocument {
  return documentOf(source, part, () => parseTree(source, part));
}

function documentOf(source: string, part: string, makeRoot: () => XmlElement): XmlDocument {
  const rootOf = onceAndLetGo(makeRoot);
  return {
    source,
    get root() {
      return rootOf();
    },
    spliced(splices) {
      if (splices.length === 0) return this;
      const after = splice(source, splices);
      return documentOf(after, part, () => splicedTree(rootOf(), inOrder(splices), after, part));
    },
  };
}

/** Unlike `once` it does not hold what it was made of: documents are made of one another, for as long as a file is open. */
function onceAndLetGo(make: () => XmlElement): () => XmlElement {
  let pending: (() => XmlElement) | null = make;
  let made: XmlElement | null = null;
  return () => {
    if (pending) made = pending();
    pending = null;
    return made as XmlElement;
  };
}
