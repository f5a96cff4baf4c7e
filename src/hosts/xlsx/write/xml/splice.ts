import type { Splice } from "../../package/splice";
import type { XmlElement } from "../../package/xmlTree";
import { escapeAttribute } from "./escapeXml";

/** Puts `xml` behind the last child. `<a/>` becomes `<a>…</a>`, which `removeChildren` turns back. */
export function appendChild(source: string, parent: XmlElement, xml: string): Splice {
  if (parent.innerEnd < parent.end) return { start: parent.innerEnd, end: parent.innerEnd, text: xml };
  const slash = source.lastIndexOf("/", parent.end - 1);
  return { start: slash, end: parent.end, text: `>${xml}</${parent.tag}>` };
}

/** Takes children out; an element left without any content becomes an empty-element tag again. */
export function removeChildren(source: string, parent: XmlElement, children: readonly XmlElement[]): Splice[] {
  if (children.length === 0) return [];
  const removals = children.map(remove);
  const inner = source.slice(parent.innerStart, parent.innerEnd);
  const left = inner.length - removals.reduce((sum, { start, end }) => sum + end - start, 0);
  return left > 0 ? removals : [{ start: parent.innerStart - 1, end: parent.end, text: "/>" }];
}

/** Takes an element out. */
export function remove({ start, end }: XmlElement): Splice {
  return { start, end, text: "" };
}

/** Gives an element these attributes in place of those it has; null takes one out. */
export function setAttributes(element: XmlElement, changes: Readonly<Record<string, string | null>>): Splice {
  const attributes = Object.entries({ ...element.attributes, ...changes }).flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  const close = element.innerEnd < element.end ? ">" : "/>";
  return { start: element.start, end: element.innerStart, text: `<${element.tag}${attributes.join("")}${close}` };
}

/** Gives one attribute another value and leaves every other character of the start tag. */
export function setAttributeValue(source: string, element: XmlElement, name: string, value: string): Splice[] {
  const tag = source.slice(element.start, element.innerStart);
  for (const each of tag.matchAll(attributePattern)) {
    const [whole, written, quoted] = each as unknown as [string, string, string];
    if (written !== name) continue;
    const end = element.start + each.index + whole.length - 1;
    return [{ start: end - (quoted.length - 2), end, text: escapeAttribute(value) }];
  }
  return [];
}

const attributePattern = /([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * Puts `xml` where the schema's `order` of the parent's children wants an element called `name`: behind its own kind
 * and all that go before it. Children that `order` does not know are passed over.
 */
export function insertInOrder(
  source: string,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): Splice {
  const place = order.indexOf(name);
  const before = parent.children
    .filter((each) => {
      const rank = rankOf(each, parent, order);
      return rank >= 0 && rank <= place;
    })
    .at(-1);
  if (before) return { start: before.end, end: before.end, text: xml };
  if (parent.innerEnd === parent.end) return appendChild(source, parent, xml);
  return { start: parent.innerStart, end: parent.innerStart, text: xml };
}

/** Where in `order` a child belongs; alternatives for older programs belong where what they hold does; -1 elsewhere. */
function rankOf(each: XmlElement, parent: XmlElement, order: readonly string[]): number {
  const [element = each] = each.name === "AlternateContent" ? alternatives(each, parent.namespace) : [each];
  return element.namespace === parent.namespace ? order.indexOf(element.name) : -1;
}

/** What an `mc:AlternateContent` holds of a vocabulary (ECMA-376, part 3). */
export function alternatives(content: XmlElement, namespace: string): XmlElement[] {
  return content.children.flatMap((choice) => choice.children.filter((each) => each.namespace === namespace));
}
