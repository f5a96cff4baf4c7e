import { SaxesParser } from "saxes";
import { HostError } from "../../workbookHost";
import { damaged } from "./damaged";

export type XmlAttributes = Readonly<Record<string, string>>;

/** Where in a part an element stands; only good until the handler returns. */
export interface XmlPlace {
  /** How many elements are open around it: 0 for the root. */
  readonly depth: number;
  /** Whether `xml:space`, here or around, says that blanks at either end of a text belong to it. */
  readonly keepsBlanks: boolean;
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

/** An element that declares namespaces, and what their prefixes stood for around it. */
interface Scope {
  readonly depth: number;
  readonly around: readonly (readonly [prefix: string, namespace: string | undefined])[];
}

/**
 * Feeds an XML part to `handler` while it is read. `part` names it in errors.
 * Throws `HostError` when it is not well-formed, or has a document type: no workbook needs one, and entities hide in it.
 */
export function parseXml(pieces: Iterable<string>, part: string, handler: XmlHandler): void {
  // saxes knows namespaces too, but a third slower: it asks anew for every element and attribute.
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names: string[] = [];
  const namespaces = new Map<string, string>();
  const scopes: Scope[] = [];
  let declarations: { readonly name: string; readonly value: string }[] = [];
  let own: string | undefined;
  /** Whether names without a prefix are in the root's namespace; most are. */
  let plainIsOwn = false;
  /** What `xml:space` says around each open element, and at the one that is opening. */
  const keptAround: boolean[] = [];
  let space: string | null = null;

  const place = { depth: 0, keepsBlanks: false, namespaceOf: (prefix: string) => namespaces.get(prefix) ?? "" };
  const localName = (name: string) => {
    const colon = name.indexOf(":");
    if (colon < 0) return plainIsOwn ? name : `:${name}`;
    return place.namespaceOf(name.slice(0, colon)) === own ? name.slice(colon + 1) : `:${name}`;
  };
  const declare = (depth: number) => {
    const prefixes = declarations.map(({ name, value }) => [name.slice(6), value] as const);
    declarations = [];
    scopes.push({ depth, around: prefixes.map(([prefix]) => [prefix, namespaces.get(prefix)]) });
    for (const [prefix, namespace] of prefixes) namespaces.set(prefix, namespace);
    plainIsOwn = place.namespaceOf("") === own;
  };
  const leave = ({ around }: Scope) => {
    for (const [prefix, namespace] of around) {
      if (namespace === undefined) namespaces.delete(prefix);
      else namespaces.set(prefix, namespace);
    }
    plainIsOwn = place.namespaceOf("") === own;
  };

  const { open, close, text } = handler;
  parser.on("attribute", (attribute) => {
    const { name, value } = attribute;
    if (!name.startsWith("xml")) return;
    if (name === "xml:space") space = value;
    else if (/^xmlns(:|$)/.test(name)) declarations.push(attribute);
  });
  parser.on("opentag", (tag) => {
    const depth = names.length;
    if (depth > deepest) throw damaged(part);
    if (declarations.length > 0) declare(depth);
    if (depth === 0) {
      own = place.namespaceOf(tag.name.slice(0, Math.max(0, tag.name.indexOf(":"))));
      plainIsOwn = place.namespaceOf("") === own;
    }
    keptAround.push(place.keepsBlanks);
    if (space !== null) place.keepsBlanks = space === "preserve";
    space = null;
    const name = localName(tag.name);
    names.push(name);
    if (!open) return;
    place.depth = depth;
    open(name, tag.attributes, place);
  });
  parser.on("closetag", () => {
    const name = names.pop();
    if (name === undefined) return;
    const depth = names.length;
    close?.(name, depth);
    place.keepsBlanks = keptAround.pop() === true;
    if (scopes.at(-1)?.depth === depth) leave(scopes.pop() as Scope);
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("doctype", () => {
    throw new HostError(
      "unsafe-content",
      "文件中含有不安全的内容（XML 实体），已停止读取；请用 Excel 打开，另存为新的 .xlsx 后再试。",
    );
  });
  parser.on("error", () => {
    throw damaged(part);
  });
  for (const piece of pieces) parser.write(piece);
  parser.close();
}

/** XML Schema's boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
