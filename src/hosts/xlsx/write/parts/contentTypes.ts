import { partKey } from "../../package/zipPackage";
import { escapeXml } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { appendChild, removeChildren } from "../xml/splice";
import { changePart } from "./changePart";
import type { PackageDraft } from "./packageDraft";

const part = "[Content_Types].xml";

export const contentTypes = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  plain: "application/xml",
} as const;

/** Declares a part by its own name, even where its extension has a default: so it can be taken out again exactly. */
export function addContentType(draft: PackageDraft, name: string, type: string): void {
  changePart(draft, part, (root, source) => {
    const override = `<Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`;
    return [appendChild(source, root, inNamespaceOf(root, override))];
  });
}

export function removeContentType(draft: PackageDraft, name: string): void {
  changePart(draft, part, (root, source) => {
    const gone = root.children.filter(({ attributes }) => partKey(attributes.PartName ?? "") === partKey(name));
    return removeChildren(source, root, gone);
  });
}
