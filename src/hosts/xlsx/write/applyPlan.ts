import type { CellEdit } from "../../../core/cells/cellEdit";
import type { WritePlan } from "../../../core/plan/writePlan";
import { openPackage, type ZipPackage } from "../package/zipPackage";
import { writeEdits } from "./edits/writeEdits";
import { forgetLost } from "./generated/forgetLost";
import { releaseGenerated } from "./generated/releaseGenerated";
import { removeGenerated, removeJournal, writeGenerated } from "./generated/writeGenerated";
import { writeMarks } from "./marks/writeMarks";
import { writeNotes } from "./notes/writeNotes";
import { openOriginals } from "./originals";
import { openDraft } from "./parts/packageDraft";

/**
 * Splices what the plan asks for into an opened file; all else keeps every byte. The same plan twice gives the same bytes,
 * and once nothing of ours is left, every part is as the clerk had it, agreed edits apart. Gives the edits as they were
 * written. Throws `HostError`.
 */
export function applyToOpened(
  opened: ZipPackage,
  plan: WritePlan,
): { readonly opened: ZipPackage; readonly edits: readonly CellEdit[] } {
  const draft = openDraft(opened);
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
  return { opened: draft.finish(), edits };
}

/** The same for who has the file's bytes alone, as another thread. */
export type ApplyPlan = (
  file: Uint8Array,
  plan: WritePlan,
) => Promise<{ readonly file: Uint8Array; readonly edits: readonly CellEdit[] }>;

export const applyAndTell: ApplyPlan = async (file, plan) => {
  const { opened, edits } = applyToOpened(openPackage(file), plan);
  return { file: opened.archive, edits };
};

/** The file alone. */
export async function applyPlan(file: Uint8Array, plan: WritePlan): Promise<Uint8Array> {
  return (await applyAndTell(file, plan)).file;
}
