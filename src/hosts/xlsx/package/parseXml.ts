import { SaxesParser } from "saxes";
import { atOnce } from "../../../core/cells/atOnce";
import { HostError } from "../../workbookHost";
import { damaged } from "./damaged";
import { localName, makeNamespaces } from "./namespaces";

export type XmlAttributes = Readonly<Record<string, string>>;

/** Where in a part an element stands; only good until the handler returns. */
export interface XmlPlace {
  /** How many elements are open around it: 0 for the root. */
  readonly depth: number;
  /** Whether `xml:space`, here or around, says that blanks at either end of a text belong to it. */
  readonly keepsBlanks: boolean;
  /** The namespace of the root. */
  readonly own: string;
  /** The namespace that a prefix stands for; "" where it stands for none. */
  namespaceOf(prefix: string): string;
}

/**
 * What a reader wants to know of an XML part. Elements in the namespace of the root come by their name alone, whatever
 * their prefix; those of any other come with a colon in front.
 */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes, place: XmlPlace): void;
  close?(name: string, depth: number): void;
  /** Text or CDATA between two tags, entities resolved. */
  text?(text: string): void;
}

/** No part of a workbook is a tenth as deep, and every level costs memory until it is closed. */
const deepest = 10_000;

/**
 * Feeds an XML part to `handler` while it is read. `part` names it in errors.
 * Throws `HostError` when it is not well-formed, or has a document type: no workbook needs one, and entities hide in it.
 */
export function parseXml(pieces: Iterable<string>, part: string, handler: XmlHandler): void {
  atOnce(parsingXml(pieces, part, handler));
}

/** The same in steps, one for each piece. */
export function* parsingXml(pieces: Iterable<string>, part: string, handler: XmlHandler): Generator<void, void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names: string[] = [];
  const namespaces = makeNamespaces();
  /** What `xml:space` says around each open element, and at the one that is opening. */
  const keptAround: boolean[] = [];
  let space: string | null = null;
  const place = {
    depth: 0,
    keepsBlanks: false,
    own: "",
    namespaceOf: (prefix: string) => namespaces.of(prefix === "" ? "" : `${prefix}:`),
  };

  const { open, close, text } = handler;
  parser.on("attribute", (attribute) => {
    if (attribute.name === "xml:space") space = attribute.value;
    else namespaces.declare(attribute);
  });
  parser.on("opentag", (tag) => {
    const depth = names.length;
    if (depth > deepest) throw damaged(part);
    namespaces.enter();
    if (depth === 0) place.own = namespaces.of(tag.name);
    keptAround.push(place.keepsBlanks);
    if (space !== null) place.keepsBlanks = space === "preserve";
    space = null;
    const name = namespaces.of(tag.name) === place.own ? localName(tag.name) : `:${tag.name}`;
    names.push(name);
    if (!open) return;
    place.depth = depth;
    open(name, tag.attributes, place);
  });
  parser.on("closetag", () => {
    const name = names.pop();
    if (name === undefined) return;
    close?.(name, names.length);
    place.keepsBlanks = keptAround.pop() === true;
    namespaces.leave();
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("doctype", () => {
    throw unsafeContent();
  });
  parser.on("error", () => {
    throw damaged(part);
  });
  for (const piece of pieces) {
    parser.write(piece);
    yield;
  }
  parser.close();
}

export function unsafeContent(): HostError {
  return new HostError(
    "unsafe-content",
    "文件中含有不安全的内容（XML 实体），已停止读取；请用 Excel 打开，另存为新的 .xlsx 后再试。",
  );
}

/** XML Schema's boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
