import { readRelationships, relationshipsPart } from "../../package/relationships";
import { removeContentType } from "./contentTypes";
import type { PackageDraft } from "./packageDraft";

/** Parts that belong to one sheet alone: other programs add them to a sheet of ours when they save it. */
const ownTypes = new Set(["printerSettings", "comments", "vmlDrawing", "threadedComment", "table", "drawing"]);

/** Takes out all that a sheet of ours has come to refer to, before the sheet is drawn anew or goes. */
export function dropRelatedParts(draft: PackageDraft, sheet: string): void {
  for (const { type, target } of readRelationships(draft, sheet)) {
    if (!ownTypes.has(type)) continue;
    removeContentType(draft, target);
    draft.remove(target);
  }
  if (draft.has(relationshipsPart(sheet))) draft.remove(relationshipsPart(sheet));
}
