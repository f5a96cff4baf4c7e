import { partKey } from "../../package/zipPackage";
import { escapeXml } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { appendChild, removeChildren } from "../xml/splice";
import type { XmlElement } from "../xml/xmlTree";
import { changePart } from "./changePart";
import type { PackageDraft } from "./packageDraft";

const part = "[Content_Types].xml";

export const contentTypes = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  plain: "application/xml",
} as const;

/**
 * Declares a part by its own name, even where its extension has a default: so it can be taken out again exactly.
 * @param behind the part to declare it next to, so that declaring it anew puts it in the same place; else it comes last
 */
export function addContentType(draft: PackageDraft, name: string, type: string, behind?: string): void {
  changePart(draft, part, (root, source) => {
    const override = inNamespaceOf(root, `<Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`);
    const neighbour = behind === undefined ? undefined : declarationOf(root, behind);
    if (!neighbour) return [appendChild(source, root, override)];
    return [{ start: neighbour.end, end: neighbour.end, text: override }];
  });
}

function declarationOf(root: XmlElement, name: string): XmlElement | undefined {
  return root.children.find(({ attributes }) => partKey(attributes.PartName ?? "") === partKey(name));
}

export function removeContentType(draft: PackageDraft, name: string): void {
  changePart(draft, part, (root, source) => {
    const gone = root.children.filter(({ attributes }) => partKey(attributes.PartName ?? "") === partKey(name));
    return removeChildren(source, root, gone);
  });
}
