import { damaged } from "../../package/damaged";
import { relationshipsPart } from "../../package/relationships";
import { inNamespaceOf } from "../xml/namespaces";
import { appendChild, removeChildren } from "../xml/splice";
import { parseXml } from "../xml/xmlTree";
import { changePart } from "./changePart";
import type { PackageDraft } from "./packageDraft";

/** No writer makes a part quite like this, so one that says no more than this was made here. */
const emptyRelationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Adds a relationship to the part `target` and returns its id. `type` is the last step of the type's address. */
export function addRelationship(draft: PackageDraft, from: string, type: string, target: string): string {
  const name = relationshipsPart(from);
  if (!draft.has(name)) draft.write(name, emptyRelationships);
  const taken = new Set(parseXml(draft.text(name), name).children.map(({ attributes }) => attributes.Id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  changePart(draft, name, (root, source) => {
    const attributes = `Id="rId${number}" Type="${typeFamily(draft)}/${type}" Target="/${target}"`;
    return [appendChild(source, root, inNamespaceOf(root, `<Relationship ${attributes}/>`))];
  });
  return `rId${number}`;
}

/** Takes a relationship out, and the whole part when `addRelationship` had made it. */
export function removeRelationship(draft: PackageDraft, from: string, id: string): void {
  const name = relationshipsPart(from);
  changePart(draft, name, (root, source) => {
    const gone = root.children.filter(({ attributes }) => attributes.Id === id);
    return removeChildren(source, root, gone);
  });
  if (draft.text(name) === emptyRelationships) draft.remove(name);
}

/** What the addresses of this package's relationship types begin with: strict workbooks have another than others. */
function typeFamily(draft: PackageDraft): string {
  const name = relationshipsPart("");
  const types = parseXml(draft.text(name), name).children.map(({ attributes }) => attributes.Type ?? "");
  const main = types.find((type) => type.endsWith("/officeDocument"));
  if (!main) throw damaged(name);
  return main.slice(0, main.lastIndexOf("/"));
}
