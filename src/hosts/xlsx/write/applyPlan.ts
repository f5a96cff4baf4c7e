import type { WritePlan } from "../../../core/plan/writePlan";
import { markTag } from "../../markTag";
import { workbookParts } from "../package/workbookParts";
import { writeEdits } from "./edits/writeEdits";
import { releaseGenerated } from "./generated/releaseGenerated";
import { removeGenerated, removeJournal, writeGenerated } from "./generated/writeGenerated";
import { writeMarks } from "./marks/writeMarks";
import { writeNotes } from "./notes/writeNotes";
import { hasOriginalStyles, restoreOriginalStyles } from "./parts/originalStyles";
import { openDraft, type PackageDraft } from "./parts/packageDraft";

/**
 * Splices what the plan asks for into the bytes of an .xlsx or .xlsm file; all else keeps every byte. The same plan
 * twice gives the same bytes, and once nothing of ours is left, every part is as the clerk had it, agreed edits apart.
 * Throws `HostError`.
 */
export async function applyPlan(file: Uint8Array, plan: WritePlan): Promise<Uint8Array> {
  const draft = openDraft(file);
  removeJournal(draft);
  if (plan.edits) writeEdits(draft, plan.edits);
  if (plan.released) releaseGenerated(draft, plan.released);
  if (plan.withoutGenerated) removeGenerated(draft, plan.withoutGenerated);
  if (plan.generated) writeGenerated(draft, plan.generated);
  if (plan.marks) writeMarks(draft, plan.marks);
  if (plan.notes) writeNotes(draft, plan.notes);
  if (hasOriginalStyles(draft) && !usesOurStyles(draft)) restoreOriginalStyles(draft);
  return draft.finish();
}

function usesOurStyles(draft: PackageDraft): boolean {
  return workbookParts(draft).sheets.some(({ part, generated }) => generated || draft.text(part).includes(markTag));
}
