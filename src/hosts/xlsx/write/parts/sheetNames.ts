import { findWorkbookPart } from "../../package/findWorkbookPart";
import type { Splice } from "../../package/splice";
import { child, childrenNamed, type XmlElement } from "../../package/xmlTree";
import { escapeXml } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { workbookOrder } from "../xml/schemaOrder";
import { appendChild, insertInOrder, remove, removeChildren } from "../xml/splice";
import { changePart, type DraftParts } from "./packageDraft";

/** A defined name that belongs to one sheet, such as its print area. */
export interface SheetName {
  readonly name: string;
  readonly value: string;
  readonly hidden?: true;
}

/** The names that belong to the tab at `index`, counted from 0. */
export function namesOfSheet(workbook: XmlElement, index: number): readonly XmlElement[] {
  return childrenNamed(child(workbook, "definedNames"), "definedName").filter(({ attributes }) => {
    return attributes.localSheetId === String(index);
  });
}

/** Makes these the only names that belong to the tab at `index`. */
export function setSheetNames(draft: DraftParts, index: number, names: readonly SheetName[]): void {
  changePart(draft, findWorkbookPart(draft), (root, source) => {
    const container = child(root, "definedNames");
    const xml = names.map(({ name, value, hidden }) => {
      const attributes = `name="${name}" localSheetId="${index}"${hidden ? ' hidden="1"' : ""}`;
      const own = `<definedName ${attributes}>${escapeXml(value)}</definedName>`;
      return container ? inNamespaceOf(container, own) : own;
    });
    if (container) return [...namesOfSheet(root, index).map(remove), appendChild(source, container, xml.join(""))];
    const whole = inNamespaceOf(root, `<definedNames>${xml.join("")}</definedNames>`);
    return [insertInOrder(source, root, workbookOrder, "definedNames", whole)];
  });
}

/** Takes out the names of a tab that `which` holds true for. */
export function removeSheetNames(draft: DraftParts, index: number, which: (name: string) => boolean): void {
  changePart(draft, findWorkbookPart(draft), (root, source) => {
    const gone = namesOfSheet(root, index).filter(({ attributes }) => which(attributes.name ?? ""));
    return removeNames(root, source, gone);
  });
}

/** The schema wants no container without a name, so it goes with the last one. */
function removeNames(root: XmlElement, source: string, gone: readonly XmlElement[]): Splice[] {
  const container = child(root, "definedNames");
  if (!container || gone.length === 0) return [];
  return gone.length === container.children.length ? [remove(container)] : removeChildren(source, container, gone);
}
