import { quoteSheetName } from "../../../sheetNames";
import { findWorkbookPart } from "../../package/findWorkbookPart";
import { escapeXml } from "../xml/escapeXml";
import { inNamespaceOf, relationshipAttribute } from "../xml/namespaces";
import { appendChild, removeChildren, type Splice, setAttributes } from "../xml/splice";
import { child, childrenNamed, type XmlElement } from "../xml/xmlTree";
import { changePart } from "./changePart";
import type { PackageDraft } from "./packageDraft";
import { namesOfSheet, removeSheetNames } from "./sheetNames";

/** Adds a tab behind the last; the relationship leads to its sheet. */
export function addTab(draft: PackageDraft, name: string, relationship: string): void {
  changePart(draft, findWorkbookPart(draft), (root, source) => {
    const sheets = child(root, "sheets") ?? root;
    const sheetId = Math.max(0, ...sheets.children.map(({ attributes }) => Number(attributes.sheetId))) + 1;
    const attributes = `name="${escapeXml(name)}" sheetId="${sheetId}"${relationshipAttribute(root, relationship)}`;
    return [appendChild(source, sheets, inNamespaceOf(root, `<sheet ${attributes}/>`))];
  });
}

/** Takes out the tab at `index`, counted from 0, and its names; those of the tabs behind it follow them. */
export function removeTab(draft: PackageDraft, index: number): void {
  removeSheetNames(draft, index, () => true);
  changePart(draft, findWorkbookPart(draft), (root, source) => {
    const sheets = child(root, "sheets") ?? root;
    const names = child(root, "definedNames")?.children ?? [];
    const views = childrenNamed(child(root, "bookViews"), "workbookView");
    return [
      ...removeChildren(source, sheets, sheets.children.slice(index, index + 1)),
      ...names.flatMap((each) => moveBack(each, ["localSheetId"], index, Number.POSITIVE_INFINITY)),
      ...views.flatMap((each) => moveBack(each, ["activeTab", "firstSheet"], index, sheets.children.length - 2)),
    ];
  });
}

/** Has attributes that count tabs mean the same tab as before the one at `index` went, and none beyond `last`. */
function moveBack(element: XmlElement, counting: readonly string[], index: number, last: number): Splice[] {
  const changes = counting.flatMap((name): [string, string][] => {
    const old = Number(element.attributes[name] ?? -1);
    const now = Math.min(old > index ? old - 1 : old, last);
    return now === old ? [] : [[name, String(now)]];
  });
  return changes.length === 0 ? [] : [setAttributes(element, Object.fromEntries(changes))];
}

/** Gives a tab another name, also where its own names, such as its print area, speak of it. */
export function renameTab(draft: PackageDraft, index: number, name: string): void {
  changePart(draft, findWorkbookPart(draft), (root) => {
    const tab = child(root, "sheets")?.children[index];
    if (!tab) return [];
    const old = tab.attributes.name ?? "";
    const inNames = namesOfSheet(root, index).map(({ text, innerStart, innerEnd }) => {
      const bare = text.replaceAll(`${quoteSheetName(old)}!`, () => `${old}!`);
      const renamed = bare.replaceAll(`${old}!`, () => `${quoteSheetName(name)}!`);
      return { start: innerStart, end: innerEnd, text: escapeXml(renamed) };
    });
    return [setAttributes(tab, { name }), ...inNames];
  });
}
