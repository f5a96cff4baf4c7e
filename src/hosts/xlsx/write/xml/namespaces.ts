import type { XmlElement } from "./xmlTree";

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Makes an unprefixed fragment mean the same inside a document whose own elements bear a prefix. */
export function inNamespaceOf(root: XmlElement, fragment: string): string {
  if (root.tag === root.name) return fragment;
  const namespace = root.attributes[`xmlns:${root.tag.slice(0, -root.name.length - 1)}`] ?? "";
  const ends = [" ", "/", ">"].map((character) => fragment.indexOf(character)).filter((at) => at > 0);
  const name = Math.min(...ends);
  return `${fragment.slice(0, name)} xmlns="${namespace}"${fragment.slice(name)}`;
}

/** ` r:id="rId3"`, by the prefix that the document uses for it; with the namespace where it has none. */
export function relationshipAttribute(root: XmlElement, id: string): string {
  const declared = Object.entries(root.attributes).find(([name, value]) => {
    return name.startsWith("xmlns:") && value.endsWith("/officeDocument/relationships");
  });
  return declared ? ` ${declared[0].slice("xmlns:".length)}:id="${id}"` : ` xmlns:r="${transitional}" r:id="${id}"`;
}

/** The value of `r:id`, by whatever prefix. */
export function relationshipId({ attributes }: XmlElement): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}
