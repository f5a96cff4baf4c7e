import { findWorkbookPart } from "../../package/findWorkbookPart";
import { readRelationships } from "../../package/relationships";
import { escapeXml } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { stylesOrder } from "../xml/schemaOrder";
import { appendChild, insertInOrder, type Splice, setAttributes, splice } from "../xml/splice";
import { child, parseXml, sourceOf, type XmlElement } from "../xml/xmlTree";
import { addContentType, contentTypes } from "./contentTypes";
import { keepOriginalStyles } from "./originalStyles";
import { freePartName, type PackageDraft } from "./packageDraft";
import { addRelationship } from "./relationships";

/** The styles of the clerk's workbook: looks are only ever added, behind those that are there. */
export interface StyleSheet {
  /** The index of a look in its collection; the same look is never put there twice. */
  add(collection: "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", look: string): number;
  /** The id of a number format of that code. */
  addNumberFormat(code: string): number;
  /** Writes the additions to the draft. */
  save(): void;
}

/** Number formats below this are Excel's own. */
const firstOwnFormat = 164;

/** What a workbook without styles is shown as. */
const noStyles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

export function openStyleSheet(draft: PackageDraft): StyleSheet {
  const part = readRelationships(draft, findWorkbookPart(draft)).find(({ type }) => type === "styles")?.target;
  const before = part ? draft.text(part) : null;
  const source = before ?? noStyles;
  const root = parseXml(source, part ?? "styles");
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
    save() {
      const splices = [...additions].flatMap(([name, looks]) => enlarge(source, root, name, looks));
      if (splices.length === 0) return;
      const after = splice(source, splices);
      draft.write(part ?? createStylesPart(draft), after);
      keepOriginalStyles(draft, before, after);
    },
  };
}

function createStylesPart(draft: PackageDraft): string {
  const part = freePartName(draft, "xl/styles", "xml");
  addRelationship(draft, findWorkbookPart(draft), "styles", part);
  addContentType(draft, part, contentTypes.styles);
  return part;
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
