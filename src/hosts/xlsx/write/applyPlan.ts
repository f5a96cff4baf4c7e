import type { CellEdit } from "../../../core/cells/cellEdit";
import type { WritePlan } from "../../../core/plan/writePlan";
import { writeEdits } from "./edits/writeEdits";
import { forgetLost } from "./generated/forgetLost";
import { releaseGenerated } from "./generated/releaseGenerated";
import { removeGenerated, removeJournal, writeGenerated } from "./generated/writeGenerated";
import { writeMarks } from "./marks/writeMarks";
import { writeNotes } from "./notes/writeNotes";
import { openOriginals } from "./originals";
import { openDraft } from "./parts/packageDraft";

/**
 * Splices what the plan asks for into the bytes of an .xlsx or .xlsm file; all else keeps every byte. The same plan
 * twice gives the same bytes, and once nothing of ours is left, every part is as the clerk had it, agreed edits apart.
 * Throws `HostError`.
 */
export async function applyPlan(file: Uint8Array, plan: WritePlan): Promise<Uint8Array> {
  return (await applyAndTell(file, plan)).file;
}

/** The same, with the edits as they were written. Throws `HostError`. */
export type ApplyPlan = (
  file: Uint8Array,
  plan: WritePlan,
) => Promise<{ readonly file: Uint8Array; readonly edits: readonly CellEdit[] }>;

export const applyAndTell: ApplyPlan = async (file, plan) => {
  const draft = openDraft(file);
  removeJournal(draft);
  const originals = openOriginals(draft);
  const edits = plan.edits ? writeEdits(draft, originals.clerks, plan.edits) : [];
  if (plan.released && releaseGenerated(draft, plan.released)) originals.forget();
  if (forgetLost(draft, plan)) originals.forget();
  draft.settle();
  if (plan.withoutGenerated) removeGenerated(draft, plan.withoutGenerated);
  if (plan.generated) writeGenerated(draft, plan.generated);
  if (plan.marks) writeMarks(draft, plan.marks);
  if (plan.notes) writeNotes(draft, originals.clerks, plan.notes);
  originals.settle();
  return { file: draft.finish(), edits };
};
