import type { XmlElement } from "../../package/xmlTree";

/** Makes an unprefixed fragment mean the same inside an element in which names without prefix mean something else. */
export function inNamespaceOf({ namespace, plainNamespace }: XmlElement, fragment: string): string {
  if (namespace === plainNamespace) return fragment;
  const ends = [" ", "/", ">"].map((character) => fragment.indexOf(character)).filter((at) => at > 0);
  const name = Math.min(...ends);
  return `${fragment.slice(0, name)} xmlns="${namespace}"${fragment.slice(name)}`;
}

/** ` r:id="rId3"` for an element put into `parent`: by the prefix that is declared there or at `root`, or with the namespace. */
export function relationshipAttribute(root: XmlElement, id: string, parent = root): string {
  const namespace = conformingTo(root.namespace, relationships);
  const declared = Object.entries({ ...root.attributes, ...parent.attributes }).find(([name, value]) => {
    return name.startsWith("xmlns:") && value === namespace;
  });
  return declared ? ` ${declared[0].slice("xmlns:".length)}:id="${id}"` : ` xmlns:r="${namespace}" r:id="${id}"`;
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const strictFamily = "http://purl.oclc.org/ooxml/";

/** A vocabulary's name as it is in a workbook whose own elements are in `namespace`. */
function conformingTo(namespace: string, name: string): string {
  return namespace.startsWith(strictFamily) ? strictName(name) : name;
}

/** ECMA-376 names its vocabularies twice: `…/spreadsheetml/2006/main` is `…/spreadsheetml/main` in strict workbooks. */
function strictName(name: string): string {
  return name.replace(/^http:\/\/schemas\.openxmlformats\.org\/(\w+)\/2006\//, `${strictFamily}$1/`);
}

/** A part of ours, written in the transitional vocabularies, as it stands in a strict workbook. */
export function inStrictNames(part: string): string {
  return part.replace(
    /( (?:xmlns(?::\w+)?|uri)=")([^"]*)/g,
    (_, start: string, name: string) => start + strictName(name),
  );
}
