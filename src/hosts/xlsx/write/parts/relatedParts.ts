import { readRelationships, relationshipsPart } from "../../package/relationships";
import { removeContentType } from "./contentTypes";
import type { DraftParts } from "./packageDraft";

/** Parts that belong to one sheet alone: its charts, and what other programs add to a sheet of ours when they save it. */
const ownTypes = new Set([
  ...["printerSettings", "comments", "vmlDrawing", "threadedComment", "table", "drawing"],
  ...["chart", "chartStyle", "chartColorStyle", "chartUserShapes"],
]);

/** Takes out all that a sheet of ours refers to, and what that refers to, before the sheet is drawn anew or goes. */
export function dropRelatedParts(draft: DraftParts, part: string): void {
  for (const { type, target } of readRelationships(draft, part)) {
    if (!ownTypes.has(type) || !draft.has(target)) continue;
    dropRelatedParts(draft, target);
    removeContentType(draft, target);
    draft.remove(target);
  }
  if (draft.has(relationshipsPart(part))) draft.remove(relationshipsPart(part));
}
