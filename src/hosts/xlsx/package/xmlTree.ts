import { SaxesParser } from "saxes";
import { damaged } from "./damaged";
import { tooLarge } from "./limits";
import { localName, makeNamespaces } from "./namespaces";
import { unsafeContent } from "./parseXml";

/** An element with the offsets of its source, so that a change can be spliced in and every other character stays. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly tag: string;
  /** Without prefix. */
  readonly name: string;
  /** What its prefix, or the lack of one, stands for; "" for none. */
  readonly namespace: string;
  /** What a name without prefix stands for in it. */
  readonly plainNamespace: string;
  /** Its `r:id`, by whatever prefix. */
  readonly relationship: string | undefined;
  /** Unescaped, by name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, unescaped, without that of its children. */
  readonly text: string;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset behind the start tag. */
  readonly innerStart: number;
  /** Offset of the end tag; same as `end` in an empty-element tag. */
  readonly innerEnd: number;
  /** Offset behind the element. */
  readonly end: number;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Growing[] };

/** No part of a workbook has a tenth as many apart from what stands in rows; each takes memory. */
const mostElements = 1_000_000;

/**
 * Parses a whole document; `what` names it in the `HostError` thrown when it is no well-formed XML, or has a document type.
 * @param around attributes of the elements that an excerpt stands in, for the namespaces they declare
 */
export function parseTree(source: string, what: string, around: XmlElement["attributes"] = {}): XmlElement {
  const onError = () => {
    throw damaged(what);
  };
  return parse(source, what, onError, around);
}

/** The same for VML, which Excel itself writes with unclosed `<br>`: reads on behind what is not well-formed. */
export function parseVmlTree(source: string, what: string): XmlElement {
  return parse(source, what, () => undefined, {});
}

function parse(source: string, what: string, onError: () => void, around: XmlElement["attributes"]): XmlElement {
  const parser = new SaxesParser();
  const namespaces = makeNamespaces();
  for (const [name, value] of Object.entries(around)) namespaces.declare({ name, value });
  namespaces.enter();
  const open: Growing[] = [];
  let root: Growing | undefined;
  let elements = 0;
  const relationshipIn = (attributes: XmlElement["attributes"]) => {
    for (const name in attributes) {
      if (name.endsWith(":id") && relationshipIds.test(namespaces.of(name))) return attributes[name];
    }
    return undefined;
  };
  parser.on("error", onError);
  parser.on("doctype", () => {
    throw unsafeContent();
  });
  parser.on("attribute", namespaces.declare);
  parser.on("opentag", ({ name: tag, attributes }) => {
    if (++elements > mostElements) throw tooLarge();
    const innerStart = parser.position;
    const start = source.lastIndexOf("<", innerStart - 1);
    namespaces.enter();
    // One literal: a part of styles alone may have a hundred thousand elements.
    const element: Growing = {
      tag,
      name: localName(tag),
      namespace: namespaces.of(tag),
      plainNamespace: namespaces.of(""),
      relationship: relationshipIn(attributes),
      attributes,
      children: [],
      text: "",
      start,
      innerStart,
      innerEnd: innerStart,
      end: innerStart,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
    namespaces.leave();
    element.end = parser.position;
    if (element.end > element.innerStart) element.innerEnd = source.lastIndexOf("</", element.end - 1);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
  if (!root) throw damaged(what);
  return root;
}

/** The vocabulary of relationship ids, in transitional workbooks and strict ones. */
const relationshipIds = /\/relationships$/;

/** The first child of that name and namespace; undefined when there is none. */
export function child(
  element: XmlElement | undefined,
  name: string,
  namespace = element?.namespace,
): XmlElement | undefined {
  return element?.children.find((each) => each.name === name && each.namespace === namespace);
}

/** All children of that name and namespace: elements that other programs have added are none of them. */
export function childrenNamed(
  element: XmlElement | undefined,
  name: string,
  namespace = element?.namespace,
): readonly XmlElement[] {
  return element?.children.filter((each) => each.name === name && each.namespace === namespace) ?? [];
}

/** The element's descendants of that name, in whatever namespace, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  // Not by calling itself: no part says how deep its elements may lie.
  const pending = [element];
  for (let each = pending.pop(); each; each = pending.pop()) {
    if (each.name === name && each !== element) found.push(each);
    for (let at = each.children.length - 1; at >= 0; at--) pending.push(each.children[at] as XmlElement);
  }
  return found;
}

/** The element as it stands in the source. */
export function sourceOf(source: string, element: XmlElement): string {
  return source.slice(element.start, element.end);
}

/** The namespaces that an element declares, as attributes. */
export function declarationsOf({ attributes }: XmlElement): XmlElement["attributes"] {
  const declared = Object.entries(attributes).filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  return Object.fromEntries(declared);
}
