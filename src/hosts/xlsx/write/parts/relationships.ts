import { damaged } from "../../package/damaged";
import { relationshipsPart, relativeTarget } from "../../package/relationships";
import { childrenNamed } from "../../package/xmlTree";
import { escapeXml } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { appendChild, removeChildren } from "../xml/splice";
import { addContentType, contentTypeOf, contentTypes, removeContentType } from "./contentTypes";
import { changePart, type DraftParts, writeText } from "./packageDraft";

const emptyRelationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Adds a relationship to the part `target` and returns its id. `type` is the last step of the type's address. */
export function addRelationship(draft: DraftParts, from: string, type: string, target: string): string {
  const name = relationshipsPart(from);
  if (!draft.has(name)) createRelationships(draft, name);
  const taken = new Set(
    draft
      .content(name)
      .xml()
      .root.children.map(({ attributes }) => attributes.Id),
  );
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  changePart(draft, name, (root, source) => {
    const address = `Type="${typeFamily(draft)}/${type}" Target="${escapeXml(relativeTarget(from, target))}"`;
    return [appendChild(source, root, inNamespaceOf(root, `<Relationship Id="rId${number}" ${address}/>`))];
  });
  return `rId${number}`;
}

/** Most packages declare the type of all their parts of relationships at once, those of OpenOffice each by its name. */
function createRelationships(draft: DraftParts, name: string): void {
  writeText(draft, name, emptyRelationships);
  if (contentTypeOf(draft, name) === contentTypes.relationships) return;
  addContentType(draft, name, contentTypes.relationships);
}

export function removeRelationship(draft: DraftParts, from: string, id: string): void {
  changePart(draft, relationshipsPart(from), (root, source) => {
    const gone = childrenNamed(root, "Relationship").filter(({ attributes }) => attributes.Id === id);
    return removeChildren(source, root, gone);
  });
}

/** Takes a part of relationships out that `addRelationship` has made and in which none is left. */
export function dropEmptyRelationships(draft: DraftParts, name: string): void {
  if (!draft.has(name) || draft.content(name).text() !== emptyRelationships) return;
  removeContentType(draft, name);
  draft.remove(name);
}

/** What the addresses of this package's relationship types begin with: strict workbooks have another than others. */
export function typeFamily(draft: DraftParts): string {
  const name = relationshipsPart("");
  const types = draft
    .content(name)
    .xml()
    .root.children.map(({ attributes }) => attributes.Type ?? "");
  const main = types.find((type) => type.endsWith("/officeDocument"));
  if (!main) throw damaged(name);
  return main.slice(0, main.lastIndexOf("/"));
}
