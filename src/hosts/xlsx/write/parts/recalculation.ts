import { findWorkbookPart } from "../../package/findWorkbookPart";
import { readRelationships } from "../../package/relationships";
import { child } from "../../package/xmlTree";
import { inNamespaceOf } from "../xml/namespaces";
import { workbookOrder } from "../xml/schemaOrder";
import { insertInOrder, setAttributes } from "../xml/splice";
import { removeContentType } from "./contentTypes";
import { changePart, type DraftParts } from "./packageDraft";
import { removeRelationship } from "./relationships";

/** Has every formula computed anew when the workbook is opened: the results it holds are of other values. */
export function recalculateOnOpening(draft: DraftParts): void {
  changePart(draft, findWorkbookPart(draft), (root, source) => {
    const settings = child(root, "calcPr");
    if (settings) return [setAttributes(settings, { fullCalcOnLoad: "1" })];
    const xml = inNamespaceOf(root, '<calcPr fullCalcOnLoad="1"/>');
    return [insertInOrder(source, root, workbookOrder, "calcPr", xml)];
  });
}

/** Takes out the list of formula cells, in which a cell without formula counts as damage; Excel makes it anew. */
export function dropCalculationChain(draft: DraftParts): void {
  const workbook = findWorkbookPart(draft);
  const chain = readRelationships(draft, workbook).find(({ type }) => type === "calcChain");
  if (!chain) return;
  removeRelationship(draft, workbook, chain.id);
  removeContentType(draft, chain.target);
  draft.remove(chain.target);
}
