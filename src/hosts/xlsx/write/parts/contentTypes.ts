import { compareTexts } from "../../../../core/cells/compareTexts";
import type { PartContent } from "../../package/partContent";
import { partKey } from "../../package/partKey";
import { childrenNamed, sourceOf, type XmlElement } from "../../package/xmlTree";
import { escapeXml } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { appendChild, remove, removeChildren, setAttributeValue } from "../xml/splice";
import { changePart, type DraftParts } from "./packageDraft";

export const contentTypesPart = "[Content_Types].xml";

export const contentTypes = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  plain: "application/xml",
} as const;

/** Declares a part by its own name, even where its extension has a default, which may be another in a foreign package. */
export function addContentType(draft: DraftParts, name: string, type: string): void {
  changePart(draft, contentTypesPart, (root, source) => {
    const [declared] = declarationsOf(root, name);
    if (declared)
      return declared.attributes.ContentType === type ? [] : setAttributeValue(source, declared, "ContentType", type);
    const override = inNamespaceOf(root, `<Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`);
    return [appendChild(source, root, override)];
  });
}

/** Sorts what was declared since `original`, so that it does not matter in which order parts went and came again. */
export function orderDeclarations(draft: DraftParts, original: PartContent): void {
  const nameOf = ({ attributes }: XmlElement) => partKey(attributes.PartName ?? "");
  const known = new Set(childrenNamed(original.xml().root, "Override").map(nameOf));
  changePart(draft, contentTypesPart, (root, source) => {
    const added = childrenNamed(root, "Override").filter((each) => !known.has(nameOf(each)));
    const inOrder = [...added].sort((a, b) => compareTexts(nameOf(a), nameOf(b)));
    return [...added.map(remove), appendChild(source, root, inOrder.map((each) => sourceOf(source, each)).join(""))];
  });
}

export function removeContentType(draft: DraftParts, name: string): void {
  changePart(draft, contentTypesPart, (root, source) => removeChildren(source, root, declarationsOf(root, name)));
}

/** A part's content type, by its own declaration or its extension's; undefined where it has none. */
export function contentTypeOf(draft: DraftParts, name: string): string | undefined {
  const root = draft.content(contentTypesPart).xml().root;
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const declared =
    declarationsOf(root, name)[0] ??
    childrenNamed(root, "Default").find(({ attributes }) => attributes.Extension?.toLowerCase() === extension);
  return declared?.attributes.ContentType;
}

/** True when a part's type is declared by its own name. */
export function isDeclared(draft: DraftParts, name: string): boolean {
  return declarationsOf(draft.content(contentTypesPart).xml().root, name).length > 0;
}

function declarationsOf(root: XmlElement, name: string): XmlElement[] {
  return childrenNamed(root, "Override").filter(
    ({ attributes }) => partKey(attributes.PartName ?? "") === partKey(name),
  );
}
