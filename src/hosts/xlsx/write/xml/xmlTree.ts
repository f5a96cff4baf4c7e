import { SaxesParser } from "saxes";
import { damaged } from "../../package/damaged";

/** An element with the offsets of its source, so that a change can be spliced in and every other character stays. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly tag: string;
  /** Without prefix. */
  readonly name: string;
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

/** Parses a whole document; `what` names it in the `HostError` thrown when it is no well-formed XML. */
export function parseXml(source: string, what: string): XmlElement {
  return parse(source, what, () => {
    throw damaged(what);
  });
}

/** The same for VML, which Excel itself writes with unclosed `<br>`: reads on behind what is not well-formed. */
export function parseVml(source: string, what: string): XmlElement {
  return parse(source, what, () => undefined);
}

function parse(source: string, what: string, onError: () => void): XmlElement {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: Growing | undefined;
  parser.on("error", onError);
  parser.on("opentag", ({ name: tag, attributes }) => {
    const innerStart = parser.position;
    const start = source.lastIndexOf("<", innerStart - 1);
    const element: Growing = {
      ...{ tag, name: tag.slice(tag.indexOf(":") + 1), attributes: { ...attributes }, children: [], text: "" },
      ...{ start, innerStart, innerEnd: innerStart, end: innerStart },
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
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

/** The first child of that name; undefined when there is none. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name);
}

/** All children of that name. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** The element's descendants of that name, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...descendants(each, name)]);
}

/** The element as it stands in the source. */
export function sourceOf(source: string, element: XmlElement): string {
  return source.slice(element.start, element.end);
}
