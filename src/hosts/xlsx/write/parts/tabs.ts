import { quoteSheetName } from "../../../sheetNames";
import { findWorkbookPart } from "../../package/findWorkbookPart";
import type { Splice } from "../../package/splice";
import { child, childrenNamed, type XmlElement } from "../../package/xmlTree";
import { escapeXml } from "../xml/escapeXml";
import { inNamespaceOf, relationshipAttribute } from "../xml/namespaces";
import { appendChild, removeChildren, setAttributes, setAttributeValue } from "../xml/splice";
import { changePart, type DraftParts } from "./packageDraft";
import { namesOfSheet, removeSheetNames } from "./sheetNames";

/** Adds a tab behind the last; the relationship leads to its sheet. */
export function addTab(draft: DraftParts, name: string, relationship: string, isHidden = false): void {
  changePart(draft, findWorkbookPart(draft), (root, source) => {
    const sheets = child(root, "sheets") ?? root;
    const lastId = childrenNamed(sheets, "sheet").reduce((last, { attributes }) => {
      return Math.max(last, Number(attributes.sheetId) || 0);
    }, 0);
    const address = relationshipAttribute(root, relationship, sheets);
    const attributes = `name="${escapeXml(name)}" sheetId="${lastId + 1}"${isHidden ? ' state="veryHidden"' : ""}${address}`;
    return [appendChild(source, sheets, inNamespaceOf(sheets, `<sheet ${attributes}/>`))];
  });
}

/**
 * Takes out the tab at `index`, counted from 0, and its names; those of the tabs behind it follow them.
 * @param namedAt the index by which its names go, which is another where a program has moved tabs and left the names
 */
export function removeTab(draft: DraftParts, index: number, namedAt: number): void {
  removeSheetNames(draft, namedAt, () => true);
  changePart(draft, findWorkbookPart(draft), (root, source) => {
    const sheets = child(root, "sheets") ?? root;
    const tabs = childrenNamed(sheets, "sheet");
    const names = childrenNamed(child(root, "definedNames"), "definedName");
    const views = childrenNamed(child(root, "bookViews"), "workbookView");
    const openTab = (old: number) => {
      // What leads to no tab has done so before us.
      if (old >= tabs.length) return old;
      return Math.min(old > index ? old - 1 : old, tabs.length - 2);
    };
    return [
      ...removeChildren(source, sheets, tabs.slice(index, index + 1)),
      ...names.flatMap((each) => recount(source, each, "localSheetId", (old) => (old > namedAt ? old - 1 : old))),
      ...views.flatMap((each) => ["activeTab", "firstSheet"].flatMap((name) => recount(source, each, name, openTab))),
    ];
  });
}

/** Gives an attribute that counts tabs another value; one that is not there stays so. */
function recount(source: string, element: XmlElement, name: string, now: (old: number) => number): Splice[] {
  const value = element.attributes[name];
  if (value === undefined || now(Number(value)) === Number(value)) return [];
  return setAttributeValue(source, element, name, String(now(Number(value))));
}

/**
 * Gives a tab another name, also where its own names, such as its print area, speak of it.
 * @param namedAt the index by which these go
 */
export function renameTab(draft: DraftParts, index: number, namedAt: number, name: string): void {
  changePart(draft, findWorkbookPart(draft), (root) => {
    const tab = childrenNamed(child(root, "sheets"), "sheet")[index];
    if (!tab) return [];
    const old = tab.attributes.name ?? "";
    const inNames = namesOfSheet(root, namedAt).map(({ text, innerStart, innerEnd }) => {
      const bare = text.replaceAll(`${quoteSheetName(old)}!`, () => `${old}!`);
      const renamed = bare.replaceAll(`${old}!`, () => `${quoteSheetName(name)}!`);
      return { start: innerStart, end: innerEnd, text: escapeXml(renamed) };
    });
    return [setAttributes(tab, { name }), ...inNames];
  });
}
