import type { WritePlan } from "../../../core/plan/writePlan";
import { HostError } from "../../workbookHost";
import type { KnownWorkbook } from "../knownWorkbook";
import { openDraft, type Shown, type WorkbookDraft } from "./openDraft";
import { writeEdits } from "./writeEdits";
import { writeGenerated } from "./writeGenerated";
import { writeMarks } from "./writeMarks";

/**
 * Gathers what the plan asks for and is not there yet. Throws `HostError` where it cannot be done, or would be done to
 * a generated sheet that has changed since the plan's maker saw it.
 *
 * Notes cannot be reached: the published office.js (1.1.110) has no `worksheet.notes`, and threaded comments would stand
 * under the clerk's own name. Notes of ours that another host has written stay until that host takes them out.
 */
export function draftPlan(known: KnownWorkbook, shown: Shown | null, plan: WritePlan): WorkbookDraft {
  if (plan.notes && plan.notes.length > 0) {
    throw new HostError("unsupported", "在 Excel 中不写批注；各单元格的问题请看任务窗格，或生成“检查结果”表。");
  }
  const draft = openDraft(known, shown);
  if (plan.edits) writeEdits(draft, plan.edits);
  writeGenerated(draft, plan);
  if (plan.marks) writeMarks(draft, plan.marks);
  return draft;
}
