import { escapeXml } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { stylesOrder } from "../xml/schemaOrder";
import { appendChild, insertInOrder, type Splice, setAttributes, splice } from "../xml/splice";
import { child, parseXml, sourceOf, type XmlElement } from "../xml/xmlTree";

/** The looks of a workbook: they are only ever added, behind those that are there. */
export interface Looks {
  /** The index of a look in its collection; the same look is never put there twice. */
  add(collection: "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", look: string): number;
  /** The id of a number format of that code. */
  addNumberFormat(code: string): number;
}

/** Number formats below this are Excel's own. */
const firstOwnFormat = 164;

/** Adds looks to a styles part; `text` is the part with what was added so far. */
export function extendStyles(source: string, part = "styles"): Looks & { text(): string } {
  const root = parseXml(source, part);
  const additions = new Map<string, string[]>();

  const add = (collection: string, look: string) => {
    const own = inNamespaceOf(root, look);
    const there = child(root, collection)?.children ?? [];
    const added = additions.get(collection) ?? [];
    additions.set(collection, added);
    const index = [...there.map((each) => sourceOf(source, each)), ...added].indexOf(own);
    return index >= 0 ? index : there.length + added.push(own) - 1;
  };
  const formats = new Map(
    child(root, "numFmts")?.children.map(({ attributes }) => [attributes.formatCode, Number(attributes.numFmtId)]),
  );
  return {
    add,
    addNumberFormat(code) {
      const id = formats.get(code) ?? Math.max(firstOwnFormat - 1, ...formats.values()) + 1;
      if (!formats.has(code)) add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
      formats.set(code, id);
      return id;
    },
    text() {
      return splice(
        source,
        [...additions].flatMap(([name, looks]) => enlarge(source, root, name, looks)),
      );
    },
  };
}

function enlarge(source: string, root: XmlElement, name: string, looks: readonly string[]): Splice[] {
  if (looks.length === 0) return [];
  const collection = child(root, name);
  if (!collection) {
    const whole = inNamespaceOf(root, `<${name} count="${looks.length}">${looks.join("")}</${name}>`);
    return [insertInOrder(source, root, stylesOrder, name, whole)];
  }
  const count = setAttributes(collection, { count: String(collection.children.length + looks.length) });
  const added = appendChild(source, collection, looks.join(""));
  if (collection.innerEnd < collection.end) return [count, added];
  // An empty-element tag is opened and recounted in one go.
  return [{ ...count, text: count.text.slice(0, -2) + added.text }];
}
