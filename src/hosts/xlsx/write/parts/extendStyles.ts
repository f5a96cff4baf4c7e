import { HostError } from "../../../workbookHost";
import type { Splice } from "../../package/splice";
import type { XmlDocument } from "../../package/xmlDocument";
import { child, childrenNamed, sourceOf, type XmlElement } from "../../package/xmlTree";
import { escapeAttribute } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { stylesOrder } from "../xml/schemaOrder";
import { appendChild, insertInOrder, setAttributes } from "../xml/splice";
import { plainLooks } from "./plainStyles";

/** The looks of a workbook: they are only ever added, behind those that are there. */
export interface Looks {
  /** The index of a look in its collection; the same look is never put there twice. Throws `HostError` at Excel's limit. */
  add(collection: "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", look: string): number;
  /** The id of a number format of that code. */
  addNumberFormat(code: string): number;
}

/** Number formats below this are Excel's own. */
const firstOwnFormat = 164;

/** Excel opens no workbook with more looks of cells. */
const mostCellLooks = 65_490;

/** A collection by what its looks say, of which the first of several alike counts. */
interface Collection {
  readonly element: XmlElement | undefined;
  readonly indexes: Map<string, number>;
  /** How many looks are in it. */
  size: number;
  readonly added: string[];
}

/** Adds looks to a styles part; `xml` is the part with what was added so far. */
export function extendStyles(styles: XmlDocument): Looks & { xml(): XmlDocument } {
  const { root, source } = styles;
  const collections = new Map<string, Collection>();

  const collectionOf = (name: string): Collection => {
    const known = collections.get(name);
    if (known) return known;
    const element = child(root, name);
    const there = element?.children ?? [];
    const indexes = new Map<string, number>();
    for (const [index, each] of there.entries()) {
      const look = sourceOf(source, each);
      if (!indexes.has(look)) indexes.set(look, index);
    }
    const opened = { element, indexes, size: there.length, added: [] };
    collections.set(name, opened);
    return opened;
  };
  const append = (collection: Collection, look: string) => {
    const own = collection.element ? inNamespaceOf(collection.element, look) : look;
    const index = collection.indexes.get(own) ?? collection.size;
    if (index === collection.size) {
      collection.indexes.set(own, index);
      collection.added.push(own);
      collection.size++;
    }
    return index;
  };
  /** In an empty list of looks ours would come first, and so be that of every cell. */
  const beginWithPlain = () => {
    for (const [name, looks] of Object.entries(plainLooks)) {
      const collection = collectionOf(name);
      if (collection.size === 0) for (const look of looks) append(collection, look);
    }
  };
  const formats = new Map(
    childrenNamed(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes.formatCode,
      Number(attributes.numFmtId),
    ]),
  );
  let lastFormat = [...formats.values()].reduce((last, id) => Math.max(last, id), firstOwnFormat - 1);
  return {
    add(name, look) {
      if (name !== "dxfs") beginWithPlain();
      const collection = collectionOf(name);
      const index = append(collection, look);
      if (name === "cellXfs" && index >= mostCellLooks) throw tooManyLooks();
      return index;
    },
    addNumberFormat(code) {
      const known = formats.get(code);
      if (known !== undefined) return known;
      lastFormat++;
      append(collectionOf("numFmts"), `<numFmt numFmtId="${lastFormat}" formatCode="${escapeAttribute(code)}"/>`);
      formats.set(code, lastFormat);
      return lastFormat;
    },
    xml() {
      const filled = [...collections].filter(([, { added }]) => added.length > 0);
      const isNew = ([, { element }]: (typeof filled)[number]) => element === undefined;
      const larger = filled.filter((each) => !isNew(each)).flatMap(([, collection]) => enlarge(source, collection));
      return styles.spliced([...larger, ...addCollections(source, root, filled.filter(isNew))]);
    },
  };
}

function tooManyLooks(): HostError {
  const most = mostCellLooks.toLocaleString("en");
  return new HostError(
    "too-large",
    `工作簿的单元格格式已达 Excel 的上限（${most}种），无法再加入工作表；请把内容复制到新的工作簿（只粘贴值），或清理多余的单元格格式后再试。`,
  );
}

function enlarge(source: string, { element, added, size }: Collection): Splice[] {
  if (!element) return [];
  const count = setAttributes(element, { count: String(size) });
  const looks = appendChild(source, element, added.join(""));
  if (element.innerEnd < element.end) return [count, looks];
  // An empty-element tag is opened and recounted in one go.
  return [{ ...count, text: count.text.slice(0, -2) + looks.text }];
}

function addCollections(source: string, root: XmlElement, collections: readonly [string, Collection][]): Splice[] {
  const inOrder = [...collections].sort(([a], [b]) => stylesOrder.indexOf(a) - stylesOrder.indexOf(b));
  const wholes = inOrder.map(([name, { size, added }]) => {
    return [name, inNamespaceOf(root, `<${name} count="${size}">${added.join("")}</${name}>`)] as const;
  });
  if (wholes.length === 0) return [];
  if (root.innerEnd === root.end) return [appendChild(source, root, wholes.map(([, xml]) => xml).join(""))];
  return wholes.map(([name, xml]) => insertInOrder(source, root, stylesOrder, name, xml));
}
